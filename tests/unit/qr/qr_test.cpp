// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qr/qr_code.h"

#include <ZXing/ReadBarcode.h>
#include <catch2/catch_test_macros.hpp>
#include <vector>

// Codes made by Prison, read by another library as a phone would.

using namespace hubscreen;
using namespace Qt::StringLiterals;

namespace {

const auto address = u"https://uri.amap.com/marker?position=120.07196,30.33082&name=%E4%B8%89%E5%A2%A9%E9%95%87"_s;

ZXing::Barcode read(const qr::QrCode &code, int pixels, bool damaged = false)
{
    const int wide = (code.side + 2 * qr::quietZone) * pixels;
    std::vector<std::uint8_t> grey(std::size_t(wide) * std::size_t(wide), 255);
    for (int y = 0; y < wide; ++y)
        for (int x = 0; x < wide; ++x) {
            const int column = x / pixels - qr::quietZone;
            const int row = y / pixels - qr::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < code.side && row < code.side;
            const bool scratched =
                damaged && column > code.side / 2 && column < code.side / 2 + 3 && row > 9 && row < 16;
            if (inside && (scratched || code.isDark(column, row)))
                grey[std::size_t(y) * std::size_t(wide) + std::size_t(x)] = 29; // ink
        }
    const ZXing::ImageView image(grey.data(), wide, wide, ZXing::ImageFormat::Lum);
    return ZXing::ReadBarcode(image, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
}

} // namespace

TEST_CASE("a phone reads what was written", "[qr]")
{
    const auto code = qr::make(address);
    REQUIRE(code);
    CHECK((code->side - 17) % 4 == 0); // ISO/IEC 18004: 21, 25, … 177 modules
    for (const int pixels : {2, 3, 4}) {
        const auto found = read(*code, pixels);
        REQUIRE(found.isValid());
        CHECK(QString::fromStdString(found.text()) == address);
    }
}

TEST_CASE("a code is at least of level M, and survives a scratch", "[qr]")
{
    const auto code = qr::make(address);
    REQUIRE(code);
    const auto level = read(*code, 4).ecLevel();
    INFO(level);
    CHECK((level == "M" || level == "Q" || level == "H"));
    CHECK(QString::fromStdString(read(*code, 4, true).text()) == address);
}

TEST_CASE("a code on the hub's sheet has modules that a camera can tell apart", "[qr]")
{
    const auto code = qr::make(address);
    REQUIRE(code);
    CHECK(196 / (code->side + 2 * qr::quietZone) >= 3); // px of the canvas; 1.1 mm on a 32-inch panel
}

TEST_CASE("what does not fit is no code", "[qr]")
{
    CHECK_FALSE(qr::make({}));
    CHECK_FALSE(qr::make(QString(5000, u'x')));
}
