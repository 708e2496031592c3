// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/event_gates.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using cache::RecordKind;
using feed::EventGates;

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
    EventGates gates;
    gates.take(hubEvent(5));
    gates.take({.epoch = "e", .revision = 6, .what = Notice{}});
    CHECK(gates.passing().empty());
    gates.listAsked(RecordKind::Hub);
    gates.listApplied(RecordKind::Hub, 3, true);
    CHECK(gates.passing().empty());
    gates.setConfirmed(true);
    CHECK(revisions(gates.passing()) == std::vector<quint64>{5});
    CHECK(gates.isOpen(RecordKind::Hub));
    CHECK(!gates.isOpen(RecordKind::Notice));
}

TEST_CASE("what a whole list already holds is dropped, and only that", "[feed]")
{
    EventGates gates;
    gates.setConfirmed(true);
    gates.listAsked(RecordKind::Hub);
    for (const quint64 revision : {98, 100, 101, 105})
        gates.take(hubEvent(revision));
    gates.listApplied(RecordKind::Hub, 100, true);
    CHECK(revisions(gates.passing()) == std::vector<quint64>{101, 105});
}

TEST_CASE("a list of a part covers nothing: events below it are of other records, perhaps", "[feed]")
{
    EventGates gates;
    gates.setConfirmed(true);
    gates.listAsked(RecordKind::Hub);
    gates.take(hubEvent(98));
    gates.listApplied(RecordKind::Hub, 100, false);
    CHECK(revisions(gates.passing()) == std::vector<quint64>{98});
}

TEST_CASE("while another list of the kind is on its way, events wait again", "[feed]")
{
    EventGates gates;
    gates.setConfirmed(true);
    gates.listAsked(RecordKind::Hub);
    gates.listApplied(RecordKind::Hub, 1, true);
    gates.listAsked(RecordKind::Hub);
    gates.listAsked(RecordKind::Hub);
    gates.take(hubEvent(2));
    CHECK(gates.passing().empty());
    gates.listGone(RecordKind::Hub);
    CHECK(gates.passing().empty());
    gates.listGone(RecordKind::Hub);
    CHECK(revisions(gates.passing()) == std::vector<quint64>{2});
}

TEST_CASE("a list older than what was applied is stale", "[feed]")
{
    EventGates gates;
    gates.setConfirmed(true);
    gates.listAsked(RecordKind::Hub);
    gates.listApplied(RecordKind::Hub, 10, true);
    CHECK(gates.isStale(RecordKind::Hub, 9));
    CHECK(!gates.isStale(RecordKind::Hub, 10));
    gates.take(hubEvent(20));
    CHECK(!gates.isStale(RecordKind::Hub, 15));
    CHECK(gates.passing().size() == 1);
    CHECK(gates.isStale(RecordKind::Hub, 15));
    CHECK(!gates.isStale(RecordKind::Notice, 1));
}

TEST_CASE("closing forgets what was held and how far the lists were", "[feed]")
{
    EventGates gates;
    gates.setConfirmed(true);
    gates.listAsked(RecordKind::Hub);
    gates.listApplied(RecordKind::Hub, 100, true);
    gates.take(hubEvent(101));
    gates.closeAll();
    CHECK(!gates.isStale(RecordKind::Hub, 1));
    gates.listAsked(RecordKind::Hub);
    gates.listApplied(RecordKind::Hub, 1, true);
    CHECK(gates.passing().empty());
    CHECK(!gates.isOverflown());
    for (quint64 i = 0; i <= EventGates::cap; ++i)
        gates.take({.epoch = "e", .revision = i, .what = Notice{}});
    CHECK(gates.isOverflown());
}
