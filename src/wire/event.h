// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/booking.h"
#include "domain/kiosk_settings.h"
#include "domain/menu.h"
#include "domain/service.h"
#include "domain/slot.h"
#include "wire/footfall.h"

#include <QByteArray>

#include <variant>

// The data of one event of `GET /v1/stream`.
namespace hubscreen::wire {

enum class RecordKind { Hub, Organisation, Activity, Notice, Kiosk, Service, Slot, Menu };

/// The name of a kind's events: "hub", …
QByteArrayView eventType(RecordKind kind);

struct RecordDeleted {
    RecordKind kind;
    QString id;
    friend bool operator==(const RecordDeleted &, const RecordDeleted &) = default;
};

struct StreamReset {
};

/// An event of a kind that this version does not know: its revision counts, its data does not.
struct UnknownEvent {
};

using EventData = std::variant<UnknownEvent, StreamReset, FootfallTick, Hub, Organisation, Activity, Notice,
                               KioskSettings, Service, Slot, Menu, Booking, RecordDeleted>;

struct EventDocument {
    EventData data;
    std::vector<Incomplete> incomplete; ///< parts of the record that were left out
    std::vector<Skipped> skipped; ///< figures of a tick
};

/// `type` is the event's name. Errors: InvalidInput, whose `where` is the record's id as far as it could be read.
Result<EventDocument> readEvent(QByteArrayView type, const QByteArray &data, const FeedFormat &format);

} // namespace hubscreen::wire
