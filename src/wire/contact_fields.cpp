// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/contact_fields.h"

#include <algorithm>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

bool readAsksName(Fields &fields)
{
    constexpr auto key = "contact_fields"_L1;
    const auto words = fields.optionally(key, [&] {
        auto array = fields.array(key);
        if (!std::ranges::all_of(array, [](const QJsonValue &word) { return word.isString(); }))
            fields.fail(key, u"holds what is not a word"_s);
        return array;
    });
    return fields.hasLost(key) || words.value_or(QJsonArray()).contains(u"name"_s);
}

QJsonArray contactFields(bool asksName)
{
    return asksName ? QJsonArray{u"phone"_s, u"name"_s} : QJsonArray{u"phone"_s};
}

} // namespace hubscreen::wire
