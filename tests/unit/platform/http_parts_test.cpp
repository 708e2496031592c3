// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/encoding.h"
#include "platform/parameters.h"
#include "platform/tokens.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace Qt::StringLiterals;

namespace {

Request from(const QByteArray &authorization, bool fromLoopback = true)
{
    Request request;
    request.fromLoopback = fromLoopback;
    if (!authorization.isEmpty())
        request.headers.append("Authorization", authorization);
    return request;
}

} // namespace

TEST_CASE("entity tags compare weakly", "[platform]")
{
    const auto tag = entityTag("body");
    CHECK(tag == entityTag("body"));
    CHECK(tag != entityTag("Body"));
    CHECK(matches(tag, tag));
    CHECK(matches(tag.sliced(2), tag));
    CHECK(matches("\"x\" , " + tag, tag));
    CHECK(matches(" * ", tag));
    CHECK_FALSE(matches("", tag));
    CHECK_FALSE(matches("W/\"x\"", tag));
    CHECK_FALSE(matches(tag.chopped(1), tag));
}

TEST_CASE("gzip is sent to those who take it", "[platform]")
{
    for (const auto *accepted : {"gzip", "deflate, gzip", "br;q=1, GZIP;q=0.1", "*", " gzip ;q=1"})
        CHECK(acceptsGzip(accepted));
    for (const auto *refused : {"", "identity", "gzip;q=0", "br", "xgzip", "*;q=0"})
        CHECK_FALSE(acceptsGzip(refused));
}

TEST_CASE("tokens name role and caller, and nobody else comes in", "[platform]")
{
    const auto tokens = Tokens::parse(u"# all\n\n  kiosk  wall-1   secret\nstaff anna s2\r\n"_s, u"file"_s);
    REQUIRE(tokens);
    CHECK(tokens->callerOf(from("Bearer secret")) == Caller{Role::Kiosk, u"wall-1"_s});
    CHECK(tokens->callerOf(from("bearer  s2", false)) == Caller{Role::Staff, u"anna"_s});
    for (const auto *wrong : {"", "Bearer", "Bearer ", "Bearer secre", "Bearer secret2", "Basic secret", "secret"})
        CHECK_FALSE(tokens->callerOf(from(wrong)));
}

TEST_CASE("two screens of one hub are two callers", "[platform]")
{
    const auto tokens = Tokens::parse(u"kiosk door s1 b\nkiosk lift s2 b"_s, u"file"_s, {u"a"_s, u"b"_s});
    REQUIRE(tokens);
    const auto door = tokens->callerOf(from("Bearer s1")).value_or(Caller());
    const auto lift = tokens->callerOf(from("Bearer s2")).value_or(Caller());
    CHECK(door == Caller{Role::Kiosk, u"door"_s, u"b"_s});
    CHECK(lift.hubId == u"b"_s);
    CHECK(door.key() != lift.key());
}

TEST_CASE("without tokens this machine is let in, other machines and wrong tokens are not", "[platform]")
{
    const auto tokens = Tokens::openTo({Role::Kiosk, u"sandun"_s});
    CHECK(tokens.callerOf(from({})) == Caller{Role::Kiosk, u"sandun"_s});
    CHECK_FALSE(tokens.callerOf(from({}, false)));
    CHECK_FALSE(tokens.callerOf(from("Bearer x")));
}

TEST_CASE("a token file's mistakes are named by line", "[platform]")
{
    for (const auto &line :
         {u"king a b"_s, u"kiosk a"_s, u"kiosk a b c"_s, u"kiosk a/b c"_s, u"staff a b hub"_s, u"kiosk a b hub c"_s}) {
        const auto tokens = Tokens::parse(u"kiosk a b\n"_s + line, u"file"_s, {u"hub"_s});
        REQUIRE_FALSE(tokens);
        CHECK(tokens.error().where == u"file:2"_s);
    }
}

TEST_CASE("parameters remember the first that is wrong", "[platform]")
{
    Parameters parameters(QUrlQuery(u"limit=7&from=2026-11-24T00:00:00+08:00&to=2026-11-25T00:00:00%2B08:00&hub_id=a"
                                    "&hub_id=b&step=P1D&twice=1&twice=2&empty="_s));
    CHECK(parameters.integer(u"limit"_s, 1, 9, 3) == 7);
    CHECK(parameters.integer(u"other"_s, 1, 9, 3) == 3);
    const auto range = parameters.range().value_or(TimeRange{});
    CHECK(range.to - range.from == std::chrono::hours(24));
    CHECK(parameters.ids(u"hub_id"_s) == std::vector{u"a"_s, u"b"_s});
    CHECK(parameters.choices<FootfallStep>(u"step"_s) == std::vector{FootfallStep::Day});
    CHECK(parameters.isGood());
    parameters.text(u"twice"_s);
    parameters.text(u"empty"_s);
    CHECK(parameters.problem() == u"twice: given twice"_s);
}

TEST_CASE("a range is both ends, and not longer than a reply may take", "[platform]")
{
    const auto problemOf = [](const QString &query, Milliseconds longest = longestRange) {
        Parameters parameters{QUrlQuery(query)};
        (void)parameters.range(longest);
        return parameters.problem();
    };
    CHECK(problemOf(u"from=2026-01-01T00:00:00Z&to=2028-03-11T00:00:00Z"_s).isEmpty());
    CHECK(problemOf(u"from=2026-01-01T00:00:00Z&to=2028-03-11T00:00:01Z"_s) == u"from, to: more than 800 days"_s);
    CHECK(problemOf(u"from=1000-01-01T00:00:00Z&to=9999-12-31T00:00:00Z"_s, Milliseconds::max()).isEmpty());
    CHECK(problemOf(u"from=2026-01-01T00:00:00Z"_s) == u"from, to: one without the other"_s);
    CHECK(problemOf(u"from=2026-01-01T00:00:00Z&to=2026-01-01T00:00:00Z"_s) == u"to: not after from"_s);
}
