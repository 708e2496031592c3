// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell_import.h"

#include "screen_feed.h"

#include <QFile>
#include <QProcess>

namespace hubscreen::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray csv(std::initializer_list<QByteArray> fields)
{
    QByteArray line;
    for (auto field : fields)
        line += '"' + field.replace('"', "\"\"") + "\",";
    line.chop(1);
    return line + '\n';
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray seconds(Instant instant)
{
    return QByteArray::number(instant.time_since_epoch().count() / 1000);
}

QByteArray bucketRows(const QByteArray &hub, const FootfallSeries &series, Milliseconds step)
{
    QByteArray rows;
    for (std::size_t i = 0; i < series.entries.size(); ++i)
        rows += csv({hub, seconds(series.start + step * int(i)), QByteArray::number(int(series.step)),
                     QByteArray::number(series.entries[i].value_or(-1)),
                     QByteArray::number(series.averageInside[i].value_or(-1)),
                     QByteArray::number(series.peakInside[i].value_or(-1))});
    return rows;
}

} // namespace

ShellImport::ShellImport()
{
    using namespace std::chrono_literals;
    const auto &feed = screenFeed();
    QByteArray hubs, buckets, activities;
    const auto today = feed.zone.dayOf(feed.now);
    const auto all = feed.district.hubs(feed.now);
    for (int i = 0; i < feed.district.hubCount(); ++i) {
        const auto &hub = all[std::size_t(i)];
        const auto id = hub.id.toUtf8();
        hubs += csv({id, hub.name.zh.toUtf8(), hub.name.en.toUtf8(), hub.townStreetId.toUtf8(), hub.address.zh.toUtf8(),
                     QByteArray::number(hub.position.latitude), QByteArray::number(hub.position.longitude),
                     QByteArray::number(hub.capacity)});
        buckets += bucketRows(id, feed.district.history(i, feed.hoursRange, FootfallStep::Hour), 1h);
        buckets += bucketRows(id, feed.district.history(i, feed.daysRange, FootfallStep::Day), 24h);
        for (auto day = today.addDays(-7); day < today.addDays(31); day = day.addDays(1))
            for (const auto &activity : feed.district.activitiesOn(i, day, feed.now))
                activities += csv({activity.id.toUtf8(), id, activity.venueId.toUtf8(), activity.title.zh.toUtf8(),
                                   activity.title.en.toUtf8(), activity.summary.zh.toUtf8(),
                                   activity.summary.en.toUtf8(), seconds(activity.time.from), seconds(activity.time.to),
                                   QByteArray::number(activity.capacity.value_or(-1)),
                                   QByteArray::number(activity.remaining.value_or(-1))});
    }
    buckets += bucketRows(feed.ownHub.toUtf8(),
                          feed.district.history(0, feed.quarterHoursRange, FootfallStep::QuarterHour), 15min);
    write(m_folder, u"hubs.csv"_s, hubs);
    write(m_folder, u"buckets.csv"_s, buckets);
    write(m_folder, u"activities.csv"_s, activities);
    write(m_folder, u"import.sql"_s,
          "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;\n"
          "CREATE TABLE hubs(id TEXT PRIMARY KEY, zh, en, street, address, lat REAL, lon REAL, capacity INT);\n"
          "CREATE TABLE buckets(hub TEXT, start INT, step INT, entries INT, average REAL, peak INT, PRIMARY KEY(hub, "
          "step, start))"
          " WITHOUT ROWID;\n"
          "CREATE TABLE activities(id TEXT PRIMARY KEY, hub TEXT, venue TEXT, zh, en, summary_zh, summary_en, starts "
          "INT, ends INT,"
          " capacity INT, remaining INT);\nBEGIN;\n.mode csv\n.import hubs.csv hubs\n.import buckets.csv buckets\n"
          ".import activities.csv activities\nCOMMIT;\nCREATE INDEX by_start ON activities(starts);\n");
}

bool ShellImport::run() const
{
    QFile::remove(m_folder.filePath(u"shell.db"_s));
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.setStandardInputFile(m_folder.filePath(u"import.sql"_s));
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.start(u"sqlite3"_s, {u"-batch"_s, u"shell.db"_s});
    return shell.waitForFinished(120'000) && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}

} // namespace hubscreen::bench
