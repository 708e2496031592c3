// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell_bookings.h"

#include "platform/storage/sqlite_storage.h"

#include <QFile>
#include <QProcess>

namespace hubscreen::bench {

using namespace Qt::StringLiterals;

namespace {

// What one booking reads and writes; %1 is the activity, %2 the booking.
constexpr char oneBooking[] = R"(BEGIN IMMEDIATE;
SELECT request, status, body FROM answer WHERE caller = '1:wall' AND key = 'key-%2';
SELECT kind, id, revision, body, from_at, to_at FROM record WHERE kind = 2 AND id = 'chess-%1';
SELECT 1 FROM booking WHERE kind = 2 AND target = 'chess-%1' AND state IN (0, 1) AND phone_hash = zeroblob(32);
SELECT taken, waiting, served, demand FROM seats_elsewhere WHERE kind = 2 AND id = 'chess-%1';
SELECT coalesce(sum(party), 0) FROM booking WHERE kind = 2 AND target = 'chess-%1' AND state IN (0, 3);
SELECT 1 FROM booking WHERE code = '%2' AND code_free_at > 1;
UPDATE feed SET revision = revision + 1 RETURNING revision;
INSERT INTO booking (id, kind, target, party, client_ref, code, state, idempotency_key, caller, revision, behind, sealed,
 key_id, phone_hash, last_four, made_at, ends_at, code_free_at) VALUES ('b.%2', 2, 'chess-%1', 1, 'K7Q2M9XA', '%2', 0,
 '00000000-0000-0000-0000-%2', '1:wall', %2, 0, randomblob(70), 'k1-20261124040000', randomblob(32), '0123', 1, 2, 3);
INSERT OR REPLACE INTO seats_elsewhere (kind, id, taken, waiting, served, demand) VALUES (2, 'chess-%1', 0, 0, 0, 0);
SELECT coalesce(sum(party), 0) FROM booking WHERE kind = 2 AND target = 'chess-%1' AND state IN (0, 3);
UPDATE feed SET revision = revision + 1 RETURNING revision;
INSERT OR REPLACE INTO record (kind, id, revision, changed_at, body, from_at, to_at)
 VALUES (2, 'chess-%1', 1000000 + %2, 1, zeroblob(420), 1, 2);
INSERT INTO answer (caller, key, request, status, body, made_at)
 VALUES ('1:wall', 'key-%2', randomblob(32), 201, zeroblob(280), 1);
COMMIT;
)";

} // namespace

ShellBookings::ShellBookings()
{
    const auto storage = platform::SqliteStorage::open(m_folder.filePath(u"empty.db"_s));
    if (!storage || !(*storage)->begin({u"bench"_s, Instant{}, u"e"_s}))
        qFatal("no database in %s", qPrintable(m_folder.path()));
    QByteArray script = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;\n";
    for (int i = 0; i < bookedActivities * bookingsEach; ++i) {
        script += QString::fromLatin1(oneBooking)
                      .arg(QString::number(i % bookedActivities), QString::number(i).rightJustified(12, u'0'))
                      .toLatin1();
    }
    QFile file(m_folder.filePath(u"book.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("%s", qPrintable(file.errorString()));
}

bool ShellBookings::run() const
{
    const auto database = m_folder.filePath(u"shell.db"_s);
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(database + QLatin1StringView(suffix));
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    if (!QFile::copy(m_folder.filePath(u"empty.db"_s), database))
        return false;
    shell.setStandardInputFile(m_folder.filePath(u"book.sql"_s));
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, u"shell.db"_s});
    return shell.waitForFinished(120'000) && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}

} // namespace hubscreen::bench
