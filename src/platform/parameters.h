// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "wire/words.h"

#include <QUrlQuery>

#include <optional>
#include <vector>

namespace hubscreen::platform {

/// Of a list: 25 months fit. Everybody waits while one reply is made, and each day of it costs the same at every hub.
inline constexpr std::chrono::days longestRange{800};

/// Reads a request's query and remembers the first value that is not as it should be. Unknown names are ignored.
class Parameters
{
public:
    explicit Parameters(const QUrlQuery &query) : m_query(query) { }

    bool isGood() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    void fail(const QString &problem);

    bool has(const QString &name) const { return m_query.hasQueryItem(name); }
    /// Empty when missing.
    QString text(const QString &name);
    int integer(const QString &name, int least, int most, int fallback);
    std::optional<Instant> instant(const QString &name);
    /// Both or none of `from` and `to`; empty ranges are wrong, and those that are longer than `longest`.
    std::optional<TimeRange> range(Milliseconds longest = longestRange);
    std::optional<QDate> date(const QString &name);
    std::vector<QString> ids(const QString &name);

    template<typename E>
    std::vector<E> choices(const QString &name)
    {
        std::vector<E> values;
        for (const auto &word : m_query.allQueryItemValues(name, QUrl::FullyDecoded)) {
            const auto value = wire::fromWord<E>(word);
            if (!value)
                fail(name + QStringLiteral(": unknown word"));
            values.push_back(value.value_or(E{}));
        }
        return values;
    }

private:
    QUrlQuery m_query;
    QString m_problem;
};

} // namespace hubscreen::platform
