// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/price.h"

#include <QRegularExpression>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

int readFen(Fields &price)
{
    static const QRegularExpression amountPattern(u"^(\\d{1,6})\\.(\\d{2})$"_s);
    const auto amount = amountPattern.match(price.string("amount"_L1));
    if (!amount.hasMatch() || price.string("currency"_L1) != "CNY"_L1)
        price.fail(u"amount"_s, u"not one of CNY such as 12.00"_s);
    return amount.captured(1).toInt() * 100 + amount.captured(2).toInt();
}

} // namespace

std::optional<int> readPriceFen(Fields &fields)
{
    return fields.optionally("price"_L1, [&] { return fields.part("price"_L1, readFen); });
}

std::optional<int> readFeeFen(Fields &fields)
{
    const auto fen = readPriceFen(fields);
    return fields.hasLost("price"_L1) ? std::nullopt : std::optional(fen.value_or(0));
}

void putFee(QJsonObject &object, std::optional<int> fen)
{
    if (fen.value_or(0) > 0)
        object.insert("price"_L1, priceToJson(*fen));
}

QJsonObject priceToJson(int fen)
{
    const auto amount = QString::asprintf("%d.%02d", fen / 100, fen % 100);
    return {{u"currency"_s, u"CNY"_s}, {u"amount"_s, amount}};
}

} // namespace hubscreen::wire
