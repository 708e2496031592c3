// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/queries.h"
#include "support/paper_district.h"

#include <QFuture>

// What the parts of the cache on paper share.
namespace hubscreen::stage {

/// Null: nothing is known.
extern const PaperDistrict *paper;
extern quint64 paperRevision;

template<typename T>
QFuture<cache::Answer<T>> answer(T value)
{
    return QtFuture::makeReadyValueFuture(cache::Answer<T>{std::move(value), paperRevision});
}

cache::LiveNow liveOf(const Hub &hub);
/// A quarter hour of today that is over and was counted.
inline bool isCounted(int minute)
{
    return minute <= 10 * 60 + 15 && !(paper->hole && minute / 60 == 9);
}
/// Of so many people as the paper says.
inline qint64 crowded(double people)
{
    return qint64(people * paper->crowd);
}

} // namespace hubscreen::stage
