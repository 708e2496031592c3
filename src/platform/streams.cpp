// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/streams.h"

#include "wire/document.h"
#include "wire/revision.h"

#include <algorithm>

namespace hubscreen::platform {

namespace {

constexpr int longestReplay = 5000; // beyond it fetching afresh is cheaper
constexpr char keepAliveComment[] = ": keep-alive\n\n";

QByteArray resetFrame(const FeedState &state)
{
    return eventFrame(state.feedRevision(), "reset", "{}");
}

} // namespace

QByteArray eventFrame(const wire::FeedRevision &revision, QByteArrayView type, const QByteArray &data)
{
    return "id: " + wire::toEventId(revision) + "\nevent: " + type.toByteArray() + "\ndata: " + data + "\n\n";
}

QByteArray eventFrame(const QString &epoch, const StoredRecord &record)
{
    const auto &change = record.change;
    const auto data = record.isDeleted() ? wire::toBytes(wire::tombstone(change.id)) : change.body;
    return eventFrame({epoch, record.revision}, wire::eventType(change.kind), data);
}

void Streams::open(std::unique_ptr<StreamSink> sink, const StreamOpening &opening)
{
    if (sink->send(beginningFor(opening)))
        m_sinks.push_back(std::move(sink));
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
    return replay(*since, *state).value_or(resetFrame(*state));
}

Result<QByteArray> Streams::replay(const wire::FeedRevision &since, const FeedState &state)
{
    const auto records = m_storage.changedSince(since.revision, std::nullopt, longestReplay + 1);
    if (!records)
        return std::unexpected(records.error());
    if (records->size() > std::size_t(longestReplay))
        return resetFrame(state);
    QByteArray frames = keepAliveComment;
    for (const auto &record : *records)
        frames += eventFrame(state.epoch, record);
    if (since.revision < state.revision) {
        const auto live = wire::toBytes(wire::toJson(m_live.since(since.revision), m_format));
        frames += eventFrame(state.feedRevision(), "footfall", live);
    }
    return frames;
}

void Streams::publish(const QByteArray &frame)
{
    std::erase_if(m_sinks, [&](const auto &sink) { return !sink->send(frame); });
}

void Streams::keepAlive()
{
    publish(keepAliveComment);
}

void Streams::forget(const StreamSink *sink)
{
    std::erase_if(m_sinks, [&](const auto &one) { return one.get() == sink; });
}

void Streams::finishAll()
{
    for (const auto &sink : m_sinks)
        sink->finish();
    m_sinks.clear();
}

} // namespace hubscreen::platform
