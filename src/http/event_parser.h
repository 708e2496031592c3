// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace hubscreen::http {

struct Event {
    QByteArray type; ///< "message" when the stream names none
    QByteArray data; ///< UTF-8; the lines joined by LF
    QByteArray id; ///< the last id that the stream gave; may be that of an earlier event
    friend bool operator==(const Event &, const Event &) = default;
};

/// Reads the event stream format (WHATWG HTML, 9.2.6) bit by bit: bytes in, whole events out. What has not been ended
/// by its blank line is never an event.
class EventParser
{
public:
    static constexpr qsizetype defaultCap = 4 * 1024 * 1024;

    /// `cap`: bytes that one event (or one line) may have.
    explicit EventParser(qsizetype cap = defaultCap) : m_cap(cap) { }

    /// The events that these bytes completed. TooLarge: the stream is to be given up; later calls say so again.
    Result<std::vector<Event>> take(QByteArrayView bytes);

private:
    void takeLine(QByteArrayView line, std::vector<Event> &events);
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch(std::vector<Event> &events);

    qsizetype m_cap;
    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id;
    bool m_atStart = true;
    bool m_afterCarriageReturn = false;
    bool m_overflown = false;
};

} // namespace hubscreen::http
