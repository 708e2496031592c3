// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/streams.h"

#include "wire/document.h"
#include "wire/revision.h"

#include <map>

namespace hubscreen::platform {

namespace {

constexpr int longestReplay = 5000; // beyond it fetching afresh is cheaper
constexpr char keepAliveComment[] = ": keep-alive\n\n";

QByteArray resetFrame(const FeedState &state)
{
    return eventFrame(state.feedRevision(), "reset", "{}");
}

} // namespace

Streams::Id Streams::open(std::unique_ptr<StreamSink> sink, const StreamOpening &opening)
{
    const auto id = ++m_lastId;
    if (sink->send(beginningFor(opening)))
        m_readers.push_back({id, std::move(sink), opening.caller.key()});
    return id;
}

QByteArray Streams::beginningFor(const StreamOpening &opening)
{
    const auto state = m_storage.state();
    if (opening.lastEventId.isEmpty() || !state)
        return keepAliveComment; // the headers go out with the first bytes
    const auto since = wire::parseEventId(opening.lastEventId);
    const bool isKnown = since && since->epoch == state->epoch && since->revision >= state->horizon
        && since->revision <= state->revision;
    if (!isKnown)
        return resetFrame(*state);
    return replay(opening.caller.key(), *since, *state).value_or(resetFrame(*state));
}

Result<QByteArray> Streams::replay(const QString &caller, const wire::FeedRevision &since, const FeedState &state)
{
    const auto records = m_storage.changedSince(since.revision, std::nullopt, longestReplay + 1);
    if (!records)
        return std::unexpected(records.error());
    const auto bookings = m_storage.bookingsSince(caller, since.revision, longestReplay + 1);
    if (!bookings)
        return std::unexpected(bookings.error());
    if (records->size() + bookings->size() > std::size_t(longestReplay))
        return resetFrame(state);
    std::map<quint64, QByteArray> inOrder;
    for (const auto &record : *records)
        inOrder[record.revision] = eventFrame(state.epoch, record);
    for (const auto &row : *bookings)
        inOrder[row.revision] = eventFrame(state.epoch, row);
    QByteArray frames = keepAliveComment;
    for (const auto &[revision, frame] : inOrder)
        frames += frame;
    // Also to one that is up to date: an earlier resume may have ended after the last record and before the figures.
    return frames + eventFrame(state.feedRevision(), "footfall", wire::toBytes(wire::toJson(m_live.whole(), m_format)));
}

void Streams::publish(const QByteArray &frame)
{
    std::erase_if(m_readers, [&](const Reader &reader) { return !reader.sink->send(frame); });
}

void Streams::publishTo(const QString &caller, const QByteArray &frame)
{
    std::erase_if(m_readers,
                  [&](const Reader &reader) { return reader.caller == caller && !reader.sink->send(frame); });
}

void Streams::keepAlive()
{
    publish(keepAliveComment);
}

void Streams::forget(Id id)
{
    std::erase_if(m_readers, [id](const Reader &reader) { return reader.id == id; });
}

void Streams::finishAll()
{
    for (const auto &reader : m_readers)
        reader.sink->finish();
    m_readers.clear();
}

} // namespace hubscreen::platform
