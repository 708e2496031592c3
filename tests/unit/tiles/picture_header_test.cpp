// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/picture_header.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen::tiles;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray png(const char *size)
{
    return bytes("89504e470d0a1a0a0000000d49484452") + bytes(size) + bytes("0802000000");
}

} // namespace

TEST_CASE("a picture's own size is read from its first bytes", "[tiles]")
{
    CHECK(pictureSize(png("0000010000000100")) == QSize(256, 256));
    CHECK(pictureSize(bytes("ffd8ffe000104a46494600010100000100010000"
                            "ffc00011080100020003012200021101031101"))
          == QSize(512, 256));
    CHECK(pictureSize(bytes("52494646240000005745425056503820180000003001009d012a00010001"
                            "0000"))
          == QSize(256, 256));
    CHECK(pictureSize(bytes("52494646240000005745425056503858"
                            "0a00000010000000"
                            "ff0100"
                            "ff0000"))
          == QSize(512, 256));
    CHECK(pictureSize(bytes("5249464624000000574542505650384c"
                            "0d0000002f"
                            "ffc03f00"
                            "0000000000"))
          == QSize(256, 256));
}

TEST_CASE("what is no picture, or is cut off, has no size", "[tiles]")
{
    CHECK_FALSE(pictureSize({}));
    CHECK_FALSE(pictureSize("<svg xmlns='http://www.w3.org/2000/svg' width='256' height='256'/>"));
    CHECK_FALSE(pictureSize("GIF89a, which nobody needs here"));
    CHECK_FALSE(pictureSize(png("00000100").first(20)));
    CHECK_FALSE(pictureSize(bytes("ffd8ffe0ffff")));
    CHECK_FALSE(pictureSize(bytes("ffd8ffc00000"))); // a segment without a length must not turn in circles
    CHECK_FALSE(pictureSize(bytes("ffd8ffe00000ffe00000ffe00000")));
}

TEST_CASE("a small file that unpacks to a huge picture is no tile", "[tiles]")
{
    CHECK(isTilePicture(png("0000040000000400")));
    CHECK_FALSE(isTilePicture(png("00001f4000001f40"))); // 8000 × 8000
    CHECK_FALSE(isTilePicture(png("ffffffffffffffff"))); // negative as int
    CHECK_FALSE(isTilePicture(png("0000000000000100")));
}
