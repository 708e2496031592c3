// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "platform/message.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace hubscreen::platform {

enum class Role { Kiosk = 1, Staff = 2, Counter = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

struct Caller {
    Role role = Role::Kiosk;
    QString id;
    QString hubId{}; ///< a screen's, where the token file says it

    /// Names the caller among all, whatever the role.
    QString key() const { return QString::number(int(role)) + u':' + id; }
    friend bool operator==(const Caller &, const Caller &) = default;
};

/// Who may ask. A token file has lines `role id token`, a screen's with its hub behind that if it likes; empty lines
/// and those that begin with # do not count.
class Tokens
{
public:
    /// `hubIds`: of which a line may name one. Errors name file and line.
    static Result<Tokens> fromFile(const QString &file, const std::vector<QString> &hubIds);
    static Result<Tokens> parse(const QString &text, const QString &file, const std::vector<QString> &hubIds = {});

    /// No tokens at all: who asks from this machine is this caller.
    static Tokens openTo(Caller caller);

    /// std::nullopt: 401.
    std::optional<Caller> callerOf(const Request &request) const;

private:
    QHash<QByteArray, Caller> m_callers; // by the token's hash, so that comparing takes no longer for a better guess
    std::optional<Caller> m_anyone;
};

} // namespace hubscreen::platform
