// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace hubscreen {

/// How a screen stands with what it has to send: what `outbox` finds and a view model shows.
enum class OutboxLine {
    Unknown, ///< the platform was not asked yet
    Good,
    Down, ///< nobody answers; tried again by itself
    Refused, ///< 401 or 403: stopped, tried again after a quarter of an hour or when told to
    OtherDistrict, ///< another district answers there: nothing is sent
    DiskFailed, ///< what has to be on the disk before sending could not be written; tried again by itself
};

/// What staff want to know of it. Holds nothing of a resident but the reference that stands on their ticket.
struct OutboxReport {
    struct SetAside {
        QString reference;
        Instant at{};
        QString reason;
        friend bool operator==(const SetAside &, const SetAside &) = default;
    };

    OutboxLine line = OutboxLine::Unknown;
    QString reason; ///< of the line
    int waiting = 0; ///< writes that have no answer yet
    std::vector<SetAside> setAside; ///< which the platform will never take as they are; newest first
    QString fileTrouble; ///< of the outbox's file: it could not be opened, or was damaged; empty: none
    friend bool operator==(const OutboxReport &, const OutboxReport &) = default;
};

} // namespace hubscreen

Q_DECLARE_METATYPE(hubscreen::OutboxReport)
