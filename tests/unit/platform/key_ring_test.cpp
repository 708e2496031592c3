// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/keyed_hash.h"
#include "platform/key_ring.h"
#include "platform/options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Instant noon = *parseRfc3339(u"2026-11-24T12:00:00+08:00");

struct Folder {
    QTemporaryDir directory;
    QString path() const { return directory.filePath(u"data/keys"_s); }
    KeyRing open(Instant now = noon) const { return std::move(*KeyRing::open(path(), now)); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("the first start makes the keys, for their owner alone", "[platform][keys]")
{
    const Folder folder;
    const auto ring = folder.open();
    CHECK(ring.current().keyId == u"k1-20261124040000"_s);
    CHECK(ring.current().publicKey.size() == qsizetype(contact::publicKeySize));
    CHECK(folder.files() == QStringList{u"k1-20261124040000"_s, u"phone-hash"_s});
    const auto ownersAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const auto &name : folder.files())
        CHECK(QFile::permissions(folder.path() + u'/' + name) == ownersAlone);
    CHECK_FALSE(QFile::permissions(folder.path()).testAnyFlags(QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther));
}

TEST_CASE("the keys are the same after a restart", "[platform][keys]")
{
    const Folder folder;
    const auto before = folder.open();
    const auto after = folder.open(noon + hours(1));
    CHECK(after.current() == before.current());
    CHECK(after.hashKey().view() == before.hashKey().view());
}

TEST_CASE("a key made by another process is found at once when asked for, and seals after a look", "[platform][keys]")
{
    const Folder folder;
    auto running = folder.open();
    const auto first = running.current().keyId;
    auto other = folder.open();
    REQUIRE(other.rotate(noon + hours(1)));
    const auto second = other.current().keyId;
    CHECK(running.current().keyId == first);
    CHECK(running.find(u"k9-20261124040000"_s) == nullptr);
    CHECK(running.find(u"../phone-hash"_s) == nullptr);
    REQUIRE(running.find(second));
    CHECK(running.find(second)->secret.view() == other.find(second)->secret.view());
    CHECK(running.current().keyId == second);
    CHECK(running.find(first));
}

TEST_CASE("a retired key opens for sixty days more, then it is gone from the disk too", "[platform][keys]")
{
    const Folder folder;
    auto ring = folder.open();
    const auto first = ring.current().keyId;
    REQUIRE(ring.rotate(noon + days(100)));
    REQUIRE(ring.dropRetired(noon + days(160) - hours(1)));
    CHECK(ring.find(first));
    CHECK(folder.open(noon + days(900)).find(first)); // the clock may be wrong
    REQUIRE(ring.dropRetired(noon + days(160)));
    CHECK_FALSE(ring.find(first));
    CHECK_FALSE(folder.files().contains(first));
    CHECK(folder.open(noon + days(900)).current() == ring.current());
}

TEST_CASE("a folder or a key that others may read is refused", "[platform][keys]")
{
    const Folder folder;
    const auto key = folder.open().current().keyId;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    SECTION("the folder")
    {
        REQUIRE(QFile::setPermissions(folder.path(), owner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
    }
    SECTION("a key")
    {
        REQUIRE(QFile::setPermissions(folder.path() + u'/' + key, owner | QFile::ReadOther));
    }
    const auto refused = KeyRing::open(folder.path(), noon);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(refused.error().where.startsWith(folder.path()));
}

TEST_CASE("a key is rotated where the data is, without a demo to serve", "[platform][keys]")
{
    const auto options = parseOptions({u"rotate-key"_s, u"--data"_s, u"/srv/x"_s});
    REQUIRE(options);
    CHECK(options->rotateKey);
    CHECK(keysDirectory(*options) == u"/srv/x/keys"_s);
    CHECK(parseOptions({u"rotate-key"_s}).error().where == u"--data"_s);
    CHECK(parseOptions({u"--data"_s, u"/srv/x"_s}).error().where == u"--demo"_s);
    CHECK(parseOptions({u"--data"_s, u"/srv/x"_s, u"rotate-key"_s}).error().where == u"rotate-key"_s);
}

TEST_CASE("a keyed hash depends on the key", "[platform][keys]")
{
    const auto one = contact::makeHashKey();
    const auto other = contact::makeHashKey();
    CHECK(contact::keyedHash("13812345678", one) == contact::keyedHash("13812345678", one));
    CHECK(contact::keyedHash("13812345678", one) != contact::keyedHash("13812345679", one));
    CHECK(contact::keyedHash("13812345678", one) != contact::keyedHash("13812345678", other));
}
