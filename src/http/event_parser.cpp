// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/event_parser.h"

#include <algorithm>

namespace hubscreen::http {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

} // namespace

Result<std::vector<Event>> EventParser::take(QByteArrayView bytes)
{
    std::vector<Event> events;
    while (!bytes.isEmpty() && !m_overflown) {
        if (std::exchange(m_afterCarriageReturn, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        const auto length = end - bytes.begin();
        m_line += bytes.first(length);
        m_overflown = m_line.size() + m_data.size() > m_cap;
        if (end == bytes.end())
            break;
        m_afterCarriageReturn = *end == '\r';
        bytes = bytes.sliced(length + 1);
        if (!m_overflown)
            takeLine(std::exchange(m_line, {}), events);
    }
    if (m_overflown)
        return std::unexpected(Error{ErrorKind::TooLarge, {}, u"an event is over %1 bytes"_s.arg(m_cap), {}});
    return events;
}

void EventParser::takeLine(QByteArrayView line, std::vector<Event> &events)
{
    if (std::exchange(m_atStart, false) && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (line.isEmpty())
        return dispatch(events);
    const auto colon = line.indexOf(':');
    if (colon < 0)
        return takeField(line, {});
    auto value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(colon), value); // a comment has an empty name, which is no field
}

void EventParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "event")
        m_type = value.toByteArray();
    else if (name == "data")
        m_data += value.toByteArray() + '\n';
    else if (name == "id" && !value.contains('\0'))
        m_id = value.toByteArray();
}

void EventParser::dispatch(std::vector<Event> &events)
{
    auto type = std::exchange(m_type, {});
    auto data = std::exchange(m_data, {});
    if (data.isEmpty())
        return;
    data.chop(1);
    events.push_back({type.isEmpty() ? QByteArray("message") : std::move(type), std::move(data), m_id});
}

} // namespace hubscreen::http
