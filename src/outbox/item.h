// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace hubscreen::outbox {

/// A write to the platform, as it will be sent. What it means is its owner's business.
struct Write {
    QString district; ///< the id of the district it is meant for: it is sent to no other
    QString subject; ///< by which its owner knows it
    QByteArray method = "POST";
    QString path; ///< "/v1/bookings"
    QByteArray body; ///< JSON; overwritten once it was answered
    QByteArray note; ///< its owner's own words, kept with it, never sent
    friend bool operator==(const Write &, const Write &) = default;
};

enum class State {
    Draft, ///< on the disk, not released: dropped when the program starts again
    Queued, ///< to be sent; has never left
    Sent, ///< has left at least once; there is no answer yet
    Answered, ///< the platform's answer is on the disk
    SetAside, ///< the platform will never take it as it is: for staff
};

struct Answer {
    int status = 0; ///< of HTTP
    QByteArray body;
    friend bool operator==(const Answer &, const Answer &) = default;
};

struct Item {
    qint64 number = 0; ///< ascending in the order of saving, used once
    QString key; ///< the idempotency key, a UUID: the same for every try
    Write write;
    State state = State::Draft;
    int tries = 0;
    std::optional<Answer> answer = {}; ///< once answered; of one set aside: the last that nobody could understand
    QString reason = {}; ///< why it is set aside, or what the last try failed with
    Instant changedAt{};
    friend bool operator==(const Item &, const Item &) = default;

    bool isOpen() const { return state == State::Queued || state == State::Sent; }
};

} // namespace hubscreen::outbox

Q_DECLARE_METATYPE(hubscreen::outbox::Item)
