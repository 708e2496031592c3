// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/event_parser.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using http::Event;
using http::EventParser;

namespace {

std::vector<Event> parse(QByteArrayView text)
{
    EventParser parser;
    return parser.take(text).value();
}

} // namespace

TEST_CASE("an event has a type, data and an id", "[http]")
{
    CHECK(parse("event: hub\nid: e1:7\ndata: {\"id\":\"a\"}\n\n")
          == std::vector<Event>{{"hub", "{\"id\":\"a\"}", "e1:7"}});
    CHECK(parse("data\n\ndata:x\n\n") == std::vector<Event>{{"message", "", ""}, {"message", "x", ""}});
    CHECK(parse("data: a\ndata:  b\ndata:\n\n") == std::vector<Event>{{"message", "a\n b\n", ""}});
}

TEST_CASE("comments, unknown fields and events without data are passed over", "[http]")
{
    CHECK(parse(": alive\n\nretry: 100\nshape: round\n\nevent: hub\n\n: x\ndata: 1\n\n")
          == std::vector<Event>{{"message", "1", ""}});
}

TEST_CASE("an id lasts until the next one; one with NUL is none", "[http]")
{
    using namespace Qt::StringLiterals;
    CHECK(parse("id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n"_ba)
          == std::vector<Event>{
              {"message", "a", "1"}, {"message", "b", "1"}, {"message", "c", "1"}, {"message", "d", ""}});
}

TEST_CASE("lines end in LF, CR or CRLF, and a byte order mark may lead", "[http]")
{
    const std::vector<Event> expected{{"hub", "a\nb", ""}, {"message", "c", ""}};
    CHECK(parse("\xEF\xBB\xBF"
                "event: hub\ndata: a\ndata: b\n\ndata: c\n\n")
          == expected);
    CHECK(parse("event: hub\rdata: a\rdata: b\r\rdata: c\r\r") == expected);
    CHECK(parse("event: hub\r\ndata: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n") == expected);
}

TEST_CASE("however the bytes are cut, the events are the same", "[http]")
{
    const QByteArray text = "event: hub\r\nid: e:1\r\ndata: 三墩镇\r\ndata: b\r\n\r\n: c\r\n\r\ndata: d\n\n";
    const std::vector<Event> expected{{"hub", "三墩镇\nb", "e:1"}, {"message", "d", "e:1"}};
    for (qsizetype size = 1; size <= text.size(); ++size) {
        EventParser parser;
        std::vector<Event> events;
        for (qsizetype at = 0; at < text.size(); at += size) {
            const auto some = parser.take(QByteArrayView(text).sliced(at, qMin(size, text.size() - at))).value();
            events.insert(events.end(), some.begin(), some.end());
        }
        REQUIRE(events == expected);
    }
}

TEST_CASE("what its blank line has not ended is no event", "[http]")
{
    CHECK(parse("data: whole\n\nevent: hub\ndata: par") == std::vector<Event>{{"message", "whole", ""}});
    CHECK(parse("data: par\n").empty());
}

TEST_CASE("a line or an event over the cap stops the stream for good", "[http]")
{
    EventParser lines(100);
    CHECK(lines.take(QByteArray(60, 'x')).has_value());
    CHECK(lines.take(QByteArray(60, 'x')).error().kind == ErrorKind::TooLarge);
    CHECK(!lines.take("\n\ndata: a\n\n").has_value());

    EventParser events(100);
    CHECK(events.take("data: " + QByteArray(60, 'x') + '\n').has_value());
    CHECK(!events.take("data: " + QByteArray(60, 'x') + '\n').has_value());
}
