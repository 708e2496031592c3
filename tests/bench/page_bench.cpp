// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_feed.h"
#include "viewmodel/lobby/lobby.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace hubscreen;
using namespace hubscreen::bench;
using namespace Qt::StringLiterals;
using viewmodel::Navigation;

namespace {

constexpr int rounds = 50;
constexpr int roundsUntilWarm = 10; // by then every cache of fonts, pictures and types is filled
constexpr int mostGrowthKb = 1024;

/// The whole lobby screen over the demo district, drawn by the processor.
class Wall
{
public:
    Wall() : m_cache(u":memory:"_s), m_lobby(m_cache.cache, m_cache.clock, m_cache.time, Language::Chinese)
    {
        m_cache.sync(screenFeed());
        m_lobby.setHere(screenFeed().ownHub);
        m_engine.setInitialProperties({{u"lobby"_s, QVariant::fromValue(&m_lobby)},
                                       {u"reducedMotion"_s, true},
                                       {u"width"_s, 1080},
                                       {u"height"_s, 1920},
                                       {u"visible"_s, true}});
        m_engine.loadFromModule("Hubscreen.Kiosk", "Main");
        REQUIRE(!m_engine.rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            m_cache.settle();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    /// Goes there; milliseconds until the first frame that shows it was presented.
    qint64 show(int page)
    {
        bool presented = false;
        const auto frame =
            QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [&presented] { presented = true; });
        QElapsedTimer took;
        took.start();
        m_lobby.navigation()->show(page);
        m_window->update();
        while (!presented)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(frame);
        return took.elapsed();
    }

    void openSheet()
    {
        m_lobby.navigation()->openHub(screenFeed().ownHub);
        settle();
        m_lobby.navigation()->closeHub();
    }

private:
    ScreenCache m_cache;
    viewmodel::Lobby m_lobby;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// What is ours alone: not files that other programs map, too.
int anonymousKb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith("Pss_Anon:"))
            return line.mid(9).trimmed().split(' ').front().toInt();
    return 0;
}

} // namespace

TEST_CASE("every page: time to its first frame, and memory after many visits", "[pages]")
{
    Wall wall;
    const auto pages = QMetaEnum::fromType<Navigation::Page>();
    std::map<int, qint64> first;
    std::map<int, qint64> later;
    int whenWarm = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int i = pages.keyCount() - 1; i >= 0; --i) {
            const auto took = wall.show(pages.value(i));
            round == 0 ? void(first[i] = took) : void(later[i] = std::max(later[i], took));
            wall.settle();
            wall.openSheet();
        }
        if (round + 1 == roundsUntilWarm)
            whenWarm = anonymousKb();
    }
    for (int i = 0; i < pages.keyCount(); ++i) {
        WARN(pages.key(i) << ": " << first[i] << " ms when it is built, at most " << later[i] << " ms later");
        CHECK(std::max(first[i], later[i]) < 100);
    }
    const int atTheEnd = anonymousKb();
    WARN("memory of its own: " << whenWarm << " kB after " << roundsUntilWarm << " rounds, " << atTheEnd << " kB after "
                               << rounds);
    CHECK(atTheEnd - whenWarm < mostGrowthKb);
}
