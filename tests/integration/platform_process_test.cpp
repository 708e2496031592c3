// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform_test.h"

#include <QFile>

using namespace hubscreen::test;

namespace {

struct Ended {
    int code = -1;
    QString errors;
};

/// Runs to its own end; for starts that fail.
Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(platformProgram(), arguments);
    REQUIRE(process.waitForFinished(30'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("the platform keeps its epoch and its revision over restarts", "[platform]")
{
    PlatformProcess platform(lively());
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForCount(5));
    const auto before = client.get(platform.url(u"/v1/district"_s));
    CHECK(platform.stop() == 0);
    CHECK(stream.waitForEnd());

    platform.start(still(u"2026-11-24T12:00:00+08:00"_s, 300));
    const auto after = client.get(platform.url(u"/v1/district"_s));
    CHECK(after.epoch() == before.epoch());
    CHECK(after.revision() > before.revision());
}

TEST_CASE("a platform that is killed falls behind nothing that it said", "[platform]")
{
    PlatformProcess platform(lively());
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForCount(8));
    platform.kill();
    REQUIRE(stream.waitForEnd());
    const auto said = stream.events().back();

    platform.start(still(u"2026-11-24T12:00:00+08:00"_s, 300));
    const auto after = client.get(platform.url(u"/v1/district"_s));
    CHECK(after.epoch() == said.epoch());
    CHECK(after.revision() >= said.revision());
    FeedStream resumed(client, platform.url(u"/v1/stream"_s), said.id);
    REQUIRE(resumed.waitForCount(1));
    CHECK(resumed.events().front().type != "reset");
    CHECK(resumed.events().front().revision() > said.revision());
}

TEST_CASE("another time before, another seed or another size is another life", "[platform]")
{
    PlatformProcess platform(still());
    FeedClient client;
    auto epoch = client.get(platform.url(u"/v1/district"_s)).epoch();
    const auto isAnotherLife = [&](const QStringList &options) {
        platform.stop();
        platform.start(options);
        const auto now = client.get(platform.url(u"/v1/district"_s)).epoch();
        const bool isNew = now != epoch;
        epoch = now;
        return isNew;
    };
    CHECK_FALSE(isAnotherLife(still(u"2026-11-24T11:00:00+08:00"_s)));
    CHECK(isAnotherLife(still(u"2026-11-24T10:00:00+08:00"_s)));
    CHECK(isAnotherLife(still(u"2026-11-24T11:00:00+08:00"_s) << u"--seed"_s << u"7"_s));
    CHECK(isAnotherLife(still(u"2026-11-24T12:00:00+08:00"_s, 9) << u"--seed"_s << u"7"_s));
}

TEST_CASE("a data directory belongs to one platform", "[platform]")
{
    const PlatformProcess platform(still());
    const auto second = run({u"--demo"_s, u"--data"_s, platform.dataDirectory()});
    CHECK(second.code == 1);
    CHECK(second.errors.contains(u"/platform.lock: is held by hubscreen-platform, process "_s));
}

TEST_CASE("a start that cannot be says what is wrong", "[platform]")
{
    const QTemporaryDir directory;
    const QStringList good{u"--demo"_s, u"--data"_s, directory.path()};
    const auto tokens = directory.filePath(u"tokens"_s);
    QFile file(tokens);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kiosk a b\nking b c\n");
    file.close();
    const std::vector<std::pair<QStringList, QString>> cases{
        {{u"--demo"_s}, u"--data: missing"_s},
        {{u"--data"_s, directory.path()}, u"--demo: missing"_s},
        {good + QStringList{u"--frobnicate"_s, u"1"_s}, u"--frobnicate: no such option"_s},
        {good + QStringList{u"--hubs"_s, u"0"_s}, u"--hubs 0"_s},
        {good + QStringList{u"--clock"_s, u"noon"_s}, u"--clock noon"_s},
        {good + QStringList{u"--tick"_s, u"fast"_s}, u"--tick fast"_s},
        {good + QStringList{u"--listen"_s, u"0.0.0.0:0"_s}, u"loopback only"_s},
        {good + QStringList{u"--listen"_s, u"here"_s}, u"--listen here"_s},
        {good + QStringList{u"--token-file"_s, u"/nowhere"_s}, u"--token-file /nowhere"_s},
        {good + QStringList{u"--token-file"_s, tokens}, u"tokens:2"_s},
        {good + QStringList{u"--seed"_s}, u"--seed: no value"_s},
        {{u"--demo"_s, u"--data"_s, u"/proc/nowhere"_s}, u"--data /proc/nowhere"_s},
    };
    for (const auto &[arguments, expected] : cases) {
        const auto ended = run(arguments);
        INFO(ended.errors.toStdString());
        CHECK(ended.code == 1);
        CHECK(ended.errors.contains(expected));
    }
}

TEST_CASE("another program's file is left alone", "[platform]")
{
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"platform.sqlite"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    CHECK(run({u"--demo"_s, u"--data"_s, directory.path()}).code == 1);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(4096, 'x'));
}
