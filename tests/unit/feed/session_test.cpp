// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "feed/session.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;
using feed::Session;
using Phase = feed::Session::Phase;

namespace {

struct Fixture {
    SimulatedTime time{Instant(1'000'000s)};
    ServerClock clock{time};
    Session session{clock, {.hub = {}, .rememberedHub = u"h1"_s}};

    Fixture()
    {
        cache::SyncState state;
        state.districtId = u"xihu"_s;
        state.epoch = "e1";
        state.lists[RecordKind::Hub].epoch = "e1";
        state.lists[RecordKind::Hub].syncToken = u"token"_s;
        state.historyKnown[{u"h1"_s, FootfallStep::Hour}] = {};
        session.begin(state);
    }

    Session::Identity identify(const QString &id, const QByteArray &epoch)
    {
        return session.identify(id, epoch, wire::FeedFormat());
    }
};

} // namespace

TEST_CASE("a session asks who the district is, waits for the stream, follows, and asks again", "[feed]")
{
    Fixture f;
    auto &session = f.session;
    CHECK(session.phase() == Phase::Identifying);
    CHECK(session.isRunning());
    session.recheck();
    CHECK(session.phase() == Phase::Identifying);
    session.confirm();
    CHECK(session.phase() == Phase::AwaitingStream);
    CHECK(session.isConfirmed());
    CHECK_FALSE(session.isFollowing());
    session.follow();
    CHECK(session.phase() == Phase::Following);
    CHECK(session.isConfirmed());
    session.recheck();
    CHECK(session.phase() == Phase::Rechecking);
    CHECK_FALSE(session.isConfirmed());
    CHECK(session.isFollowing());
    session.confirm();
    CHECK(session.phase() == Phase::Following);
    session.restart();
    CHECK(session.phase() == Phase::Identifying);
    session.stop();
    CHECK_FALSE(session.isRunning());
}

TEST_CASE("another epoch makes what was fetched old, another district makes it nothing", "[feed]")
{
    Fixture f;
    auto &session = f.session;
    CHECK(f.identify(u"xihu"_s, "e1") == Session::Identity::Same);
    CHECK(session.synced().syncTokens.contains(RecordKind::Hub));
    CHECK(f.identify(u"xihu"_s, "e2") == Session::Identity::NewEpoch);
    CHECK(session.synced().epoch == "e2");
    CHECK(session.synced().syncTokens.empty());
    CHECK(session.synced().history.size() == 1);
    CHECK(session.hub() == u"h1"_s);
    CHECK(f.identify(u"yuhang"_s, "e2") == Session::Identity::OtherDistrict);
    CHECK(session.synced().districtId == u"yuhang"_s);
    CHECK(session.synced().history.empty());
    CHECK(session.hub().isEmpty());
}

TEST_CASE("the first district of all is the same", "[feed]")
{
    Fixture f;
    f.session.begin({});
    CHECK(f.identify(u"xihu"_s, "e1") == Session::Identity::Same);
    CHECK(f.session.synced().districtId == u"xihu"_s);
}

TEST_CASE("a hub set on the spot counts more than what kiosks/me says", "[feed]")
{
    Fixture f;
    CHECK_FALSE(f.session.setRememberedHub(u"h1"_s));
    CHECK_FALSE(f.session.setRememberedHub({}));
    CHECK(f.session.setRememberedHub(u"h2"_s));
    CHECK(f.session.scope().ownHub == u"h2"_s);
    Session fixed(f.clock, {.hub = u"h3"_s});
    CHECK_FALSE(fixed.setRememberedHub(u"h2"_s));
    CHECK(fixed.hub() == u"h3"_s);
}

TEST_CASE("a sample is too far ahead only by a clock that was learnt", "[feed]")
{
    Fixture f;
    const auto now = f.session.now();
    CHECK_FALSE(f.session.isTooFarAhead(now + 1h));
    f.clock.learn(now, f.time.monotonic());
    CHECK(f.session.isTooFarAhead(now + 6min));
    CHECK_FALSE(f.session.isTooFarAhead(now + 4min));
}
