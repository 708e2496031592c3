// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/sealed_contact.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

using namespace hubscreen;
using namespace hubscreen::contact;
using namespace Qt::StringLiterals;

namespace {

PhoneNumber typed(std::string_view digits)
{
    PhoneNumber number;
    for (const char digit : digits)
        number.append(digit - '0');
    return number;
}

QByteArray sealedText(QByteArrayView clear, const KeyPair &key)
{
    QByteArray sealed(clear.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                    reinterpret_cast<const unsigned char *>(clear.data()), std::size_t(clear.size()),
                    reinterpret_cast<const unsigned char *>(key.shared.publicKey.data()));
    return sealed;
}

} // namespace

TEST_CASE("what is sealed is opened by the platform alone", "[contact]")
{
    const auto key = makeKeyPair(u"2026-11"_s);
    const auto sealed = seal(typed("13805710012"), key.shared);
    REQUIRE(sealed);
    CHECK_FALSE(sealed->contains("13805710012"));
    const auto contact = open(*sealed, key);
    REQUIRE(contact);
    CHECK(contact->phone.view() == "13805710012");
    CHECK(contact->lastFour() == "0012");
    CHECK(contact->name.size() == 0);
    CHECK_FALSE(open(*sealed, makeKeyPair(u"other"_s)));
}

TEST_CASE("two seals of one number have nothing in common", "[contact]")
{
    const auto key = makeKeyPair(u"k"_s);
    CHECK(*seal(typed("13805710012"), key.shared) != *seal(typed("13805710012"), key.shared));
}

TEST_CASE("a stored secret gives its pair again", "[contact]")
{
    const auto key = makeKeyPair(u"k"_s);
    const auto again = keyPairOf(u"k"_s, key.secret.view());
    REQUIRE(again);
    CHECK(again->shared == key.shared);
    CHECK_FALSE(keyPairOf(u"k"_s, "short"));
}

TEST_CASE("a number that is not whole, or a key that is none, is not sealed", "[contact]")
{
    const auto key = makeKeyPair(u"k"_s);
    CHECK_FALSE(seal(typed("1380571001"), key.shared));
    CHECK_FALSE(seal(typed("12305710012"), key.shared));
    const auto bad = seal(typed("13805710012"), {u"k"_s, "short"});
    REQUIRE_FALSE(bad);
    CHECK_FALSE(bad.error().toString().contains(u"0571"));
}

TEST_CASE("a hostile seal is refused", "[contact]")
{
    const auto key = makeKeyPair(u"k"_s);
    auto sealed = *seal(typed("13805710012"), key.shared);
    sealed[5] = char(sealed[5] ^ 1);
    CHECK_FALSE(open(sealed, key));
    CHECK_FALSE(open({}, key));
    CHECK_FALSE(open("short", key));
    for (const auto *clear : {"{}", "[]", "{\"phone\":\"1\"}", "{\"phone\":13805710012}", "{\"phone\":\"13805710012\"",
                              "{\"phone\":\"138057100123\"}", "{\"phone\":\"\\u0031\"}", "{\"name\":\"x\"}",
                              "{\"phone\":\"13805710012\"}x", "{\"phone\":\"13805710012\",}"}) {
        INFO(clear);
        CHECK_FALSE(open(sealedText(clear, key), key));
    }
    const auto named =
        open(sealedText("{ \"name\": \"\xe6\x9d\x8e\", \"phone\": \"13805710012\", \"later\":\"x\"}", key), key);
    REQUIRE(named);
    CHECK(named->name.view() == "\xe6\x9d\x8e");
}

TEST_CASE("a contact is read as JSON is: with escapes, and past what is not known", "[contact]")
{
    const auto key = makeKeyPair(u"k"_s);
    const auto nameIn = [&](const QByteArray &members) {
        const auto contact = open(sealedText("{\"phone\":\"13805710012\"," + members + "}", key), key);
        return contact ? contact->name.view().toByteArray() : QByteArray("refused");
    };
    CHECK(nameIn(R"("name":"\u738b\u82b3")") == "王芳");
    CHECK(nameIn(R"("name":"\uD842\udfb7\u00e9x")") == "𠮷éx");
    CHECK(nameIn(R"("name":"a\"\\\/\tb")") == "a\"\\/\tb");
    CHECK(nameIn(R"("v":1,"name":"x")") == "x");
    CHECK(nameIn(R"("v" : {"name": ["}", {}, "\u007d"], "n": null} , "name":"x", "w":true)") == "x");
    CHECK(nameIn(R"("name":"")").isEmpty());
    CHECK(open(sealedText(R"({"\u0070hone":"1380571001\u0032"})", key), key)->lastFour() == "0012");
    for (const auto *faulty :
         {R"("name":"\u738")", R"("name":"\ud842")", R"("name":"\ud842x")", R"("name":"\ud842\u0041")",
          R"("name":"\udfb7")", R"("name":"\u0000")", R"("name":"\x")", R"("name":"\)", R"("name":null)",
          R"("name":["x"])", R"("v":)", R"("v":[1)", R"("v":"x)", R"("name")", "\"name\":\"\xe6\x9d\""}) {
        INFO(faulty);
        CHECK(nameIn(faulty) == "refused");
    }
}
