// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/phone_number.h"

#include <QByteArray>

#include <catch2/catch_test_macros.hpp>
#include <type_traits>

using namespace hubscreen::contact;

namespace {

PhoneNumber typed(std::string_view digits)
{
    PhoneNumber number;
    for (const char digit : digits)
        REQUIRE(number.append(digit - '0'));
    return number;
}

} // namespace

TEST_CASE("a number is judged while it is typed", "[contact]")
{
    using Fault = PhoneNumber::Fault;
    CHECK(PhoneNumber().fault() == Fault::TooShort);
    CHECK(typed("1").fault() == Fault::TooShort);
    CHECK(typed("138").fault() == Fault::TooShort);
    CHECK(typed("1380571001").fault() == Fault::TooShort);
    CHECK(typed("13805710012").fault() == Fault::None);
    CHECK(typed("19912345678").fault() == Fault::None);
    CHECK(typed("2").fault() == Fault::UnknownPrefix);
    CHECK(typed("10").fault() == Fault::UnknownPrefix);
    CHECK(typed("12345678901").fault() == Fault::UnknownPrefix);
    CHECK(typed("154").fault() == Fault::UnknownPrefix);
    CHECK(typed("14012345678").fault() == Fault::UnknownPrefix);
}

TEST_CASE("a twelfth digit, and what is no digit, is not taken", "[contact]")
{
    auto number = typed("13805710012");
    CHECK_FALSE(number.append(3));
    CHECK(number.size() == PhoneNumber::length);
    PhoneNumber fresh;
    CHECK_FALSE(fresh.append(10));
    CHECK_FALSE(fresh.append(-1));
    CHECK(fresh.isEmpty());
    fresh.removeLast();
    CHECK(fresh.isEmpty());
}

TEST_CASE("the mask shows the first three digits, and the last two of a whole number", "[contact]")
{
    const auto shown = [](const PhoneNumber &number) {
        QByteArray mask;
        for (int i = 0; i < number.size(); ++i) {
            const auto digit = number.shownDigitAt(i);
            mask += digit ? char('0' + *digit) : '*';
        }
        return mask;
    };
    CHECK(shown(typed("1380571001")) == "138*******");
    CHECK(shown(typed("13805710012")) == "138******12");
    CHECK_FALSE(typed("138").shownDigitAt(3).has_value());
    CHECK_FALSE(typed("138").shownDigitAt(-1).has_value());
}

TEST_CASE("what is taken back or cleared is overwritten in place", "[contact]")
{
    auto number = typed("13805710012");
    const auto *memory = number.ascii().data();
    number.removeLast();
    CHECK(memory[10] == 0);
    CHECK(number.size() == 10);
    number.clear();
    CHECK(number.isEmpty());
    for (int i = 0; i < PhoneNumber::length; ++i)
        CHECK(memory[i] == 0);
}

TEST_CASE("a number is not copied", "[contact]")
{
    STATIC_CHECK_FALSE(std::is_copy_constructible_v<PhoneNumber>);
    STATIC_CHECK_FALSE(std::is_copy_assignable_v<PhoneNumber>);
    auto number = typed("13805710012");
    const auto *memory = number.ascii().data();
    const auto moved = std::move(number);
    CHECK(moved.ascii().data() == memory);
}
