// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "client/data_directory.h"
#include "client/settings.h"
#include "client/settings_file.h"
#include "client/token.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::client;
using namespace Qt::StringLiterals;

namespace {

QString writeFile(const QTemporaryDir &directory, const QByteArray &content)
{
    const auto path = directory.filePath(u"hubscreen.toml"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

Result<Settings> read(QStringList arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    arguments.prepend(u"hubscreen"_s);
    REQUIRE(parser.parse(arguments));
    return readSettings(parser);
}

Result<Settings> readWithFile(const QByteArray &content, QStringList arguments = {})
{
    const QTemporaryDir directory;
    arguments += {u"--config"_s, writeFile(directory, content)};
    auto settings = read(arguments);
    if (!settings) // the temporary name is of no interest
        settings.error().where.replace(directory.path(), u"DIR"_s);
    return settings;
}

} // namespace

TEST_CASE("settings come from the command line, then from the file", "[client]")
{
    const auto settings =
        readWithFile("feed = \"https://a.example\"\nhub = \"file\"\nlanguage = \"en\"\ndata = \"/tmp/x\"\n"
                     "token_file = \"/tmp/t\"\nproxy = \"http://proxy.example:3128\"\n",
                     {u"--hub"_s, u"line"_s})
            .value();
    CHECK(settings.feed == QUrl(u"https://a.example"_s));
    CHECK(settings.hub == u"line"_s);
    CHECK(settings.language == Language::English);
    CHECK(settings.dataDirectory == u"/tmp/x"_s);
    CHECK(settings.tokenFile == u"/tmp/t"_s);
    CHECK(settings.proxy.port() == 3128);
}

TEST_CASE("what is not set has its default", "[client]")
{
    const auto settings = readWithFile("feed = \"http://127.0.0.1:8080\"").value();
    CHECK(settings.hub.isEmpty());
    CHECK(!settings.language);
    CHECK(settings.dataDirectory.endsWith(u'/' + QCoreApplication::applicationName()));
    CHECK(settings.proxy.type() == QNetworkProxy::NoProxy);
}

TEST_CASE("an unknown key names its line and the nearest key", "[client]")
{
    const auto error = readWithFile("feed = \"https://a.example\"\ntoken-file = \"t\"\n").error();
    CHECK(error.where == u"DIR/hubscreen.toml:2"_s);
    CHECK(error.what.contains(u"token-file"));
    CHECK(error.remedy.contains(u"token_file"));
}

TEST_CASE("a wrong value names its line and key, or its option", "[client]")
{
    CHECK(readWithFile("\nlanguage = \"de\"\n").error().where == u"DIR/hubscreen.toml:2: language"_s);
    CHECK(readWithFile("hub = 3").error().where == u"DIR/hubscreen.toml:1"_s);
    CHECK(readWithFile("feed = \"https://a").error().where == u"DIR/hubscreen.toml:1"_s);
    CHECK(read({u"--feed"_s, u"https://a.example"_s, u"--hub"_s, u"a b"_s}).error().where == u"--hub"_s);
    CHECK(read({u"--config"_s, u"/does/not/exist.toml"_s}).error().where == u"/does/not/exist.toml"_s);
    CHECK(read({u"--language"_s, u"en"_s}).value().feed.isEmpty()); // whoever needs one says so: Client::make
}

TEST_CASE("plain http is for loopback alone", "[client]")
{
    const auto feed = [](const QString &url) { return read({u"--feed"_s, url}); };
    CHECK(feed(u"http://127.0.0.1:80"_s).has_value());
    CHECK(feed(u"http://[::1]:80"_s).has_value());
    CHECK(feed(u"http://localhost:80"_s).has_value());
    CHECK(!feed(u"http://feed.example"_s).has_value());
    CHECK(!feed(u"ftp://feed.example"_s).has_value());
    CHECK(!feed(u"https://user:secret@feed.example"_s).has_value());
    CHECK(!feed(u"https://feed.example?token=1"_s).has_value());
    CHECK(!feed(u"nonsense"_s).has_value());
}

TEST_CASE("a proxy's password is taken from the file, and used", "[client]")
{
    const auto settings = readWithFile("proxy = \"http://wall:p%40ss%3Aword@proxy.example:3128\"\n").value();
    CHECK(settings.proxy.type() == QNetworkProxy::HttpProxy);
    CHECK(settings.proxy.hostName() == u"proxy.example"_s);
    CHECK(settings.proxy.user() == u"wall"_s);
    CHECK(settings.proxy.password() == u"p@ss:word"_s);
    CHECK(readWithFile("proxy = \"socks5://wall:secret@proxy.example:1080\"").value().proxy.password() == u"secret"_s);
}

TEST_CASE("on the command line a proxy's password is refused with the reason, and told to nobody", "[client]")
{
    const auto error = read({u"--proxy"_s, u"http://wall:secret@proxy.example:3128"_s}).error();
    CHECK(error.where == u"--proxy"_s);
    CHECK(error.what.contains(u"command line"));
    CHECK(error.remedy.contains(u"settings file"));
    CHECK_FALSE(error.toString().contains(u"secret"));
    CHECK(read({u"--proxy"_s, u"http://proxy.example:3128"_s}).has_value());
}

TEST_CASE("a wrong proxy or address is told without who logs in there", "[client]")
{
    for (const auto &value : {u"http://wall:secret@proxy.example"_s, u"ftp://wall:secret@proxy.example:1"_s,
                              u"wall:secret@proxy.example:3128"_s, u"http://wall:sec/ret@proxy.example:3128"_s,
                              u"http://wall:sec ret@proxy.example:3128"_s}) {
        CAPTURE(value.toStdString());
        for (const auto &error : {read({u"--proxy"_s, value}).error(), read({u"--feed"_s, value}).error(),
                                  readWithFile("proxy = \"" + value.toUtf8() + "\"").error()}) {
            CHECK_FALSE(error.toString().contains(u"sec"));
            CHECK_FALSE(error.toString().contains(u"ret@"));
            CHECK_FALSE(error.toString().contains(u"wall"));
        }
    }
    CHECK(read({u"--proxy"_s, u"nonsense"_s}).error().what.contains(u"nonsense"));
}

TEST_CASE("a password in a settings file that others may read is refused", "[client]")
{
    const QTemporaryDir directory;
    const auto readAs = [&](const QByteArray &content, QFile::Permissions others) {
        const auto path = writeFile(directory, content);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others);
        return read({u"--config"_s, path});
    };
    const QByteArray secret = "\nproxy = \"http://wall:sesame@p.example:1\"";
    CHECK(readAs(secret, {}).has_value());
    CHECK(readAs("proxy = \"http://p.example:1\"", QFile::ReadOther).has_value()); // no secret
    for (const auto others : {QFile::ReadOther, QFile::ReadGroup, QFile::WriteGroup}) {
        const auto refused = readAs(secret, others);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().where == directory.filePath(u"hubscreen.toml"_s) + u":2: proxy"_s);
        CHECK(refused.error().remedy.contains(u"chmod 600 "_s + directory.filePath(u"hubscreen.toml"_s)));
        CHECK_FALSE(refused.error().toString().contains(u"sesame"));
    }
}

TEST_CASE("the nearest word has the fewest letters to change", "[client]")
{
    CHECK(nearest(u"langauge"_s, settingKeys()) == u"language"_s);
    CHECK(nearest(u"fed"_s, settingKeys()) == u"feed"_s);
    CHECK(nearest(u"x"_s, {}).isEmpty());
}

TEST_CASE("a token file holds one token, and its owner alone may read it", "[client]")
{
    const QTemporaryDir directory;
    const auto path = writeFile(directory, "  s3cret \n");
    CHECK(readToken(path, {}).value() == "s3cret");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto error = readToken(path, u"name another"_s).error();
    CHECK(error.where == path);
    CHECK(error.remedy.contains(u"chmod 600"));
    CHECK(readToken(writeFile(directory, "\n"), u"name another"_s).error().remedy == u"name another"_s);
    CHECK(!readToken(writeFile(directory, "one\ntwo\n"), {}).has_value());
    CHECK(!readToken(directory.filePath(u"none"_s), {}).has_value());
}

TEST_CASE("what a client may not read in peace it does not start with", "[client]")
{
    const QTemporaryDir directory;
    const auto path = writeFile(directory, "s3cret");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    Settings token;
    token.feed = QUrl(u"http://127.0.0.1:1"_s);
    token.dataDirectory = directory.filePath(u"a"_s);
    auto key = token;
    token.tokenFile = path;
    key.map.keyFile = path;
    for (const auto &settings : {token, key}) {
        const auto client = Client::make(settings, Role::Kiosk);
        REQUIRE_FALSE(client.has_value());
        CHECK(client.error().where == path);
        CHECK(client.error().remedy.contains(u"chmod 600"));
    }
}

TEST_CASE("a data directory belongs to one", "[client]")
{
    const QTemporaryDir parent;
    const auto path = parent.filePath(u"a/b"_s);
    auto first = DataDirectory::open(path);
    REQUIRE(first.has_value());
    CHECK((*first)->file(u"x"_s) == path + u"/x"_s);
    const auto second = DataDirectory::open(path);
    REQUIRE(!second.has_value());
    CHECK(second.error().where == path + u"/lock"_s);
    CHECK(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    CHECK(DataDirectory::open(path).has_value());
    CHECK(!DataDirectory::open(u"/proc/none"_s).has_value());
}
