// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printable.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;

TEST_CASE("what breaks, erases or turns round a line is shown as its number", "[core][journal]")
{
    CHECK(printable(u"x\nfeed: offline"_s) == u"x\\x0afeed: offline"_s);
    CHECK(printable(u"\u001b[2J\r\t\u0007\u007f"_s) == u"\\x1b[2J\\x0d\\x09\\x07\\x7f"_s);
    CHECK(printable(u"\u0085\u009b31m"_s) == u"\\x85\\x9b31m"_s);
    CHECK(printable(u"a\u2028b\u2029c"_s) == u"a\\u2028b\\u2029c"_s);
    CHECK(printable(u"03:41\u202e \u202a\u2066\u2069\u200f\u200b\u061c"_s)
          == u"03:41\\u202e \\u202a\\u2066\\u2069\\u200f\\u200b\\u061c"_s);
    CHECK(printable(QString(u'a') + QChar(0xd83d) + u'b' + QChar(0xdc00)) == u"a\\ud83db\\udc00"_s);
    CHECK(printable(u"\U000e0041"_s) == u"\\ue0041"_s);
}

TEST_CASE("honest text of any language stays as it is", "[core][journal]")
{
    const auto honest = u"feed: skipped /v1/hubs 三墩: à l’heure 𫰠 🙂 مرحبا שלום %1 \\ \""_s;
    CHECK(printable(honest) == honest);
}

TEST_CASE("a line has an end", "[core][journal]")
{
    CHECK(printable(QString(1000, u'a')) == QString(1000, u'a'));
    CHECK(printable(QString(100'000, u'a')) == QString(1000, u'a') + u'…');
    CHECK(printable(QString(100'000, u'\n')).size() <= 1005);
}

TEST_CASE("who logs in at an address is nobody's business", "[core][journal]")
{
    CHECK(printable(u"cannot reach http://anna:secret@proxy:3128/x: no"_s)
          == u"cannot reach http://…@proxy:3128/x: no"_s);
    CHECK(printable(u"\"socks5://anna:p@ss/word@proxy:1\" is no proxy"_s) == u"\"socks5://…@proxy:1\" is no proxy"_s);
    CHECK(printableAddress(QUrl(u"https://anna:secret@a.example/b?tk=key#c"_s)) == u"https://a.example/b"_s);
    CHECK(printableAddress(u"anna:sec@ret@proxy"_s) == u"…@proxy"_s);
    CHECK(printableAddress(u"https://a.example"_s) == u"https://a.example"_s);
}

TEST_CASE("a password whose host was forgotten is hidden, a port is not", "[core][journal]")
{
    CHECK(printable(u"cannot use http://anna:secret"_s) == u"cannot use http://…"_s);
    CHECK(printable(u"cannot use http://anna:secret/x: no"_s) == u"cannot use http://…/x: no"_s);
    CHECK(printable(u"\"socks5://anna:1234567\" is no proxy"_s) == u"\"socks5://… is no proxy"_s);
    CHECK(printable(u"http://anna:12ab"_s) == u"http://…"_s);
    CHECK(printableAddress(u"http://anna:secret"_s) == u"http://…"_s);
    CHECK(printableAddress(u"anna:secret"_s) == u"…"_s);
    for (const auto &plain :
         {u"http://proxy:3128: refused"_s, u"http://127.0.0.1:80/v1/hubs, http://b"_s, u"(http://[::1]:80)"_s,
          u"https://a.example/x:y"_s, u"write http://host:port, https://host[:port]."_s, u"file:///a/b.qml:12:3: no"_s,
          u"https://民生.example:8080"_s, u"http://"_s, u"://"_s}) {
        CAPTURE(plain.toStdString());
        CHECK(printable(plain) == plain);
    }
    CHECK(printableAddress(u"http://proxy.example:3128/a"_s) == u"http://proxy.example:3128/a"_s);
}

TEST_CASE("half a letter in a line keeps no password in it", "[core][journal]")
{
    CHECK(printable(QChar(0xd83d) + u" http://anna:secret@proxy:1"_s) == u"\\ud83d http://…@proxy:1"_s);
    CHECK(printable(u"http://anna:sec"_s + QChar(0xdc00) + u"ret@proxy:1"_s) == u"http://…@proxy:1"_s);
    CHECK(printable(u"http://anna:sec"_s + QChar(0xdc00)) == u"http://…"_s);
}

TEST_CASE("each address of a line loses its own login, and keeps its host", "[core][journal]")
{
    CHECK(printable(u"http://a.example/x,http://anna:secret@b.example"_s)
          == u"http://a.example/x,http://…@b.example"_s);
    CHECK(printable(u"http://u:p@a.example;https://v:q@b.example ask anna@c.example"_s)
          == u"http://…@a.example;https://…@b.example ask anna@c.example"_s);
    CHECK(printable(u"<http://a.example/>\nanna@b.example"_s) == u"<http://a.example/>\\x0aanna@b.example"_s);
    // Where a line is cut, no half of a login is left.
    CHECK_FALSE(printable(QString(985, u'a') + u" http://anna:12secret@proxy"_s).contains(u"anna"));
    CHECK(printable(u"://"_s.repeated(100'000)).size() <= 1001);
}
