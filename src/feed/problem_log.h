// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/changes.h"
#include "core/result.h"
#include "wire/page.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace hubscreen::feed {

/// What was amiss in what came, each told once.
class ProblemLog : public QObject
{
    Q_OBJECT

public:
    void report(const Error &error);
    void reportSkipped(const QString &source, const std::vector<wire::Skipped> &records);
    void reportIncomplete(const QString &source, const std::vector<wire::Incomplete> &records);
    /// Told when the reason changes, until one was fetched.
    void reportFailed(cache::RecordKind kind, const Error &error);
    void fetched(cache::RecordKind kind) { m_failing.erase(kind); }

Q_SIGNALS:
    void problem(const hubscreen::Error &error);
    void incomplete(const hubscreen::Error &error);

private:
    bool isNews(const Error &error);

    std::set<QString> m_reported;
    std::map<cache::RecordKind, QString> m_failing;
};

} // namespace hubscreen::feed
