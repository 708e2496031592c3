// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/facts.h"

#include <optional>

namespace hubscreen::platform {

/// A drill of an emergency: a notice of that urgency to the whole district, which says that it is a drill. In force
/// from when a file appears until it goes, half an hour at most.
class Drill
{
public:
    static constexpr Minutes lasts{30};

    /// Empty: none is ever held. `isOut`: one was told in an earlier run and not withdrawn.
    Drill(QString file, bool isOut) : m_file(std::move(file)), m_isOut(isOut) { }

    static QString noticeId() { return QStringLiteral("notice.drill"); }

    /// What becomes of it at `at`; nothing where it is as it was told.
    std::optional<Happening> look(Instant at) const;
    /// What `look` said last is told.
    void told() { m_isOut = !m_isOut; }

private:
    QString m_file;
    bool m_isOut;
};

} // namespace hubscreen::platform
