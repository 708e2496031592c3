// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/problem_log.h"

namespace hubscreen::feed {

void ProblemLog::report(const Error &error)
{
    if (isNews(error))
        Q_EMIT problem(error);
}

void ProblemLog::reportSkipped(const QString &source, const std::vector<wire::Skipped> &records)
{
    for (const auto &record : records)
        report({ErrorKind::InvalidInput, source + u' ' + record.id, record.reason, {}});
}

void ProblemLog::reportIncomplete(const QString &source, const std::vector<wire::Incomplete> &records)
{
    for (const auto &record : records) {
        if (const Error error{ErrorKind::InvalidInput, source + u' ' + record.id, record.what, {}}; isNews(error))
            Q_EMIT incomplete(error);
    }
}

void ProblemLog::reportFailed(cache::RecordKind kind, const Error &error)
{
    const auto text = error.toString();
    if (std::exchange(m_failing[kind], text) != text)
        Q_EMIT problem(error);
}

bool ProblemLog::isNews(const Error &error)
{
    constexpr std::size_t remembered = 1000;
    if (m_reported.size() >= remembered)
        m_reported.clear();
    return m_reported.insert(error.toString()).second;
}

} // namespace hubscreen::feed
