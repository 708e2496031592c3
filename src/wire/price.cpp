// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/price.h"

#include <QRegularExpression>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

std::optional<int> readPriceFen(Fields &fields)
{
    if (!fields.has("price"_L1))
        return std::nullopt;
    Fields price(fields.object("price"_L1), fields.format());
    static const QRegularExpression amountPattern(u"^(\\d{1,6})\\.(\\d{2})$"_s);
    const auto amount = amountPattern.match(price.string("amount"_L1));
    if (!amount.hasMatch() || price.string("currency"_L1) != "CNY"_L1)
        fields.fail(u"price"_s, u"not an amount of CNY such as 12.00"_s);
    return amount.captured(1).toInt() * 100 + amount.captured(2).toInt();
}

QJsonObject priceToJson(int fen)
{
    const auto amount = QString::asprintf("%d.%02d", fen / 100, fen % 100);
    return {{u"currency"_s, u"CNY"_s}, {u"amount"_s, amount}};
}

} // namespace hubscreen::wire
