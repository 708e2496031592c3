// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

// application/problem+json (RFC 9457).
namespace hubscreen::wire {

struct Problem {
    QString word; ///< the last part of `type`: "full", "not-found", …; empty when there is none
    int status = 0;
    QString title;
    QString detail;
    QJsonObject members; ///< what else it holds
};

/// Never fails: a body that is not a problem document is a Problem with the status alone.
Problem readProblem(const QByteArray &body, int status);
QJsonObject toJson(const Problem &problem);

} // namespace hubscreen::wire
