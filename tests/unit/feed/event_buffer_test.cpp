// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/event_buffer.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using cache::RecordKind;
using feed::EventBuffer;

namespace {

cache::EventWrite hubEvent(quint64 revision)
{
    return {.epoch = "e", .revision = revision, .what = Hub()};
}

std::vector<quint64> revisions(const std::vector<cache::EventWrite> &events)
{
    std::vector<quint64> found;
    for (const auto &event : events)
        found.push_back(event.revision);
    return found;
}

} // namespace

TEST_CASE("events wait for the district and for the lists of their kind", "[feed]")
{
    EventBuffer buffer;
    buffer.add(hubEvent(5));
    buffer.add({.epoch = "e", .revision = 6, .what = Notice{}});
    CHECK(buffer.takeReady().empty());
    buffer.listRequested(RecordKind::Hub);
    buffer.listApplied(RecordKind::Hub, 3, true);
    CHECK(buffer.takeReady().empty());
    buffer.setConfirmed(true);
    CHECK(revisions(buffer.takeReady()) == std::vector<quint64>{5});
    CHECK(buffer.isUpToDate(RecordKind::Hub));
    CHECK(!buffer.isUpToDate(RecordKind::Notice));
}

TEST_CASE("what a whole list already holds is dropped, and only that", "[feed]")
{
    EventBuffer buffer;
    buffer.setConfirmed(true);
    buffer.listRequested(RecordKind::Hub);
    for (const quint64 revision : {98, 100, 101, 105})
        buffer.add(hubEvent(revision));
    buffer.listApplied(RecordKind::Hub, 100, true);
    CHECK(revisions(buffer.takeReady()) == std::vector<quint64>{101, 105});
}

TEST_CASE("a list of a part covers nothing: events below it are of other records, perhaps", "[feed]")
{
    EventBuffer buffer;
    buffer.setConfirmed(true);
    buffer.listRequested(RecordKind::Hub);
    buffer.add(hubEvent(98));
    buffer.listApplied(RecordKind::Hub, 100, false);
    CHECK(revisions(buffer.takeReady()) == std::vector<quint64>{98});
}

TEST_CASE("while another list of the kind is on its way, events wait again", "[feed]")
{
    EventBuffer buffer;
    buffer.setConfirmed(true);
    buffer.listRequested(RecordKind::Hub);
    buffer.listApplied(RecordKind::Hub, 1, true);
    buffer.listRequested(RecordKind::Hub);
    buffer.listRequested(RecordKind::Hub);
    buffer.add(hubEvent(2));
    CHECK(buffer.takeReady().empty());
    buffer.listDropped(RecordKind::Hub);
    CHECK(buffer.takeReady().empty());
    buffer.listDropped(RecordKind::Hub);
    CHECK(revisions(buffer.takeReady()) == std::vector<quint64>{2});
}

TEST_CASE("a list older than what was applied is stale", "[feed]")
{
    EventBuffer buffer;
    buffer.setConfirmed(true);
    buffer.listRequested(RecordKind::Hub);
    buffer.listApplied(RecordKind::Hub, 10, true);
    CHECK(buffer.isStale(RecordKind::Hub, 9));
    CHECK(!buffer.isStale(RecordKind::Hub, 10));
    buffer.add(hubEvent(20));
    CHECK(!buffer.isStale(RecordKind::Hub, 15));
    CHECK(buffer.takeReady().size() == 1);
    CHECK(buffer.isStale(RecordKind::Hub, 15));
    CHECK(!buffer.isStale(RecordKind::Notice, 1));
}

TEST_CASE("closing forgets what was held and how far the lists were", "[feed]")
{
    EventBuffer buffer;
    buffer.setConfirmed(true);
    buffer.listRequested(RecordKind::Hub);
    buffer.listApplied(RecordKind::Hub, 100, true);
    buffer.add(hubEvent(101));
    buffer.reset();
    CHECK(!buffer.isStale(RecordKind::Hub, 1));
    buffer.listRequested(RecordKind::Hub);
    buffer.listApplied(RecordKind::Hub, 1, true);
    CHECK(buffer.takeReady().empty());
    CHECK(!buffer.isOverflowing());
    for (quint64 i = 0; i <= EventBuffer::cap; ++i)
        buffer.add({.epoch = "e", .revision = i, .what = Notice{}});
    CHECK(buffer.isOverflowing());
}
