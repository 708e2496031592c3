// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform_test.h"

#include <QFile>

#include <algorithm>

using namespace hubscreen;
using namespace hubscreen::test;

namespace {

QStringList withDrill(const QString &file)
{
    return still() + QStringList{u"--drill"_s, file};
}

void makeFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

bool isDrill(const QJsonObject &notice)
{
    return notice[u"id"_s].toString() == u"notice.drill";
}

bool isListed(FeedClient &client, const PlatformProcess &platform)
{
    const auto notices = fetchAll(client, platform, u"/v1/notices?limit=500"_s).items;
    return std::ranges::any_of(notices, isDrill);
}

} // namespace

TEST_CASE("a drill is told as an emergency while its file is there, and withdrawn when it goes", "[platform]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"drill"_s);
    const PlatformProcess platform(withDrill(file));
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForOpen());
    CHECK_FALSE(isListed(client, platform));

    makeFile(file);
    REQUIRE(stream.waitFor([](const auto &events) {
        return std::ranges::any_of(events, [](const auto &event) { return isDrill(event.json()); });
    }));
    const auto told = std::ranges::find_if(stream.events(), [](const auto &event) { return isDrill(event.json()); });
    const auto notice = told->json();
    CHECK(notice[u"urgency"_s].toString() == u"emergency");
    CHECK(notice[u"title"_s][u"zh"_s].toString().contains(u"演练"));
    CHECK(notice[u"title"_s][u"en"_s].toString().contains(u"Drill"));
    CHECK(isListed(client, platform));

    REQUIRE(QFile::remove(file));
    REQUIRE(stream.waitFor([](const auto &events) {
        return std::ranges::any_of(
            events, [](const auto &event) { return isDrill(event.json()) && event.json()[u"deleted"_s].toBool(); });
    }));
    CHECK_FALSE(isListed(client, platform));
}

TEST_CASE("a drill that outlived its platform is withdrawn at the next start", "[platform]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"drill"_s);
    makeFile(file);
    PlatformProcess platform(withDrill(file));
    FeedClient client;
    CHECK(isListed(client, platform));
    REQUIRE(platform.stop() == 0);
    platform.start(still());
    CHECK_FALSE(isListed(client, platform));
}
