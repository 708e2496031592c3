// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr int patienceMs = 60'000;

QString program(const QString &name)
{
    return QStringLiteral(HUBSCREEN_BIN_DIR "/") + name;
}

class Platform
{
public:
    Platform()
    {
        m_process.start(program(u"hubscreen-platform"_s),
                        {u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_data.path(), u"--demo"_s, u"--clock"_s,
                         u"2026-11-25T10:32:00+08:00"_s});
        while (m_process.waitForReadyRead(patienceMs)) {
            const auto line = m_process.readLine().trimmed();
            if (line.startsWith("listening on "))
                m_feed = QString::fromUtf8(line.mid(13));
            if (!m_feed.isEmpty())
                break;
        }
        REQUIRE_FALSE(m_feed.isEmpty());
    }
    ~Platform()
    {
        m_process.terminate();
        m_process.waitForFinished(patienceMs);
    }
    const QString &feed() const { return m_feed; }

private:
    QTemporaryDir m_data;
    QProcess m_process;
    QString m_feed;
};

/// Starts the kiosk until its first complete picture; its own figure, milliseconds.
int startOnce(const QString &feed, const QString &data)
{
    const auto ready = data + u"/ready"_s;
    QFile::remove(ready);
    QProcess kiosk;
    kiosk.start(program(u"hubscreen-kiosk"_s), {u"--feed"_s, feed, u"--data"_s, data, u"--ready-file"_s, ready});
    REQUIRE(kiosk.waitForStarted(patienceMs));
    QFile file(ready);
    for (int waited = 0; !file.exists() && waited < patienceMs; waited += 10)
        kiosk.waitForFinished(10);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const int milliseconds = file.readAll().trimmed().toInt();
    kiosk.terminate();
    kiosk.waitForFinished(patienceMs);
    return milliseconds;
}

int median(std::vector<int> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

TEST_CASE("start of the kiosk to its first complete picture", "[start]")
{
    const Platform platform;
    std::vector<int> cold, warm;
    const QTemporaryDir kept;
    for (int i = 0; i < runs; ++i) {
        const QTemporaryDir fresh;
        cold.push_back(startOnce(platform.feed(), fresh.path()));
        startOnce(platform.feed(), kept.path());
        warm.push_back(startOnce(platform.feed(), kept.path()));
    }
    WARN("start, cold: median " << median(cold) << " ms of " << runs << "; warm: median " << median(warm) << " ms");
    CHECK(median(cold) > 0);
    CHECK(median(warm) > 0);
}
