// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox_fixture.h"

#include <QFile>

using namespace hubscreen;
using namespace hubscreen::outbox;
using namespace hubscreen::outbox::test;
using Delivery = ScriptedReply::Delivery;

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Where the middle one of the pages begins in which that text stands.
qint64 pageHolding(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    std::vector<qint64> pages;
    for (qint64 page = 0; page < bytes.size(); page += 4096) {
        if (QByteArrayView(bytes).sliced(page, 4096).contains(text))
            pages.push_back(page);
    }
    REQUIRE(pages.size() > 2);
    return pages[pages.size() / 2];
}

} // namespace

TEST_CASE("a damaged file is kept, recovered from and reported", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    for (int i = 0; i < 200; ++i)
        bench.queue(u"r%1"_s.arg(i));
    bench.get(bench.outbox->items());
    bench.close();
    overwrite(bench.file, pageHolding(bench.file, "{\"secret\":1}"), QByteArray(4096, '\xa5'));
    bench.begin();
    REQUIRE(bench.opened);
    REQUIRE(bench.problems.size() == 1);
    CHECK(bench.problems[0].kind == ErrorKind::Damaged);
    CHECK(QFile::exists(bench.file + u".aside-1"_s));
    const auto items = bench.items();
    CHECK(items.size() > 10);
    CHECK(items.size() < 200);
    CHECK(bench.problems[0].what.contains(QString::number(items.size())));
    bench.answer(Bench::good());
    bench.time.advance(2min);
    CHECK(bench.settled.size() == items.size());
}

TEST_CASE("a file of which nothing can be read is kept all the same", "[outbox]")
{
    Bench bench;
    bench.outbox.reset();
    QFile::remove(bench.file + u"-wal"_s);
    {
        QFile file(bench.file);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
    }
    bench.begin();
    REQUIRE(bench.opened);
    CHECK(QFile(bench.file + u".aside-1"_s).size() == 8192);
    CHECK(bench.queue(u"r1"_s).number > 0);
}

TEST_CASE("a crash between the two renames of a recovery loses nothing", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.close();
    REQUIRE(QFile::rename(bench.file, bench.file + u".rebuilt"_s));
    bench.begin();
    REQUIRE(bench.opened);
    CHECK(bench.items().size() == 1);
}

TEST_CASE("a crash in the middle of setting aside loses nothing that only the log told", "[outbox]")
{
    const bool isDamaged = GENERATE(true, false); // the file without its log
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.close();
    REQUIRE(QFile::copy(bench.file, bench.file + u".old"_s));
    bench.begin();
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r2"_s);
    bench.close();
    // As the crash leaves it: what was rebuilt from file and log is whole, the log has its new name, the file has not.
    REQUIRE(QFile::rename(bench.file, bench.file + u".rebuilt"_s));
    REQUIRE(QFile::rename(bench.file + u".old"_s, bench.file));
    overwrite(bench.file + u".aside-1-wal"_s, 0, "log");
    if (isDamaged)
        overwrite(bench.file, 0, QByteArray(8192, '\xa5'));
    bench.begin();
    REQUIRE(bench.opened);
    CHECK(bench.items().size() == 2);
    CHECK(QFile::exists(bench.file + u".aside-2"_s));
    CHECK(QFile(bench.file + u".aside-1-wal"_s).size() == 3);
    CHECK_FALSE(QFile::exists(bench.file + u".rebuilt"_s));
    bench.answer(Bench::good());
    bench.time.advance(2min);
    CHECK(bench.settled.size() == 2);
}

TEST_CASE("what a crash left of a new file that was not whole yet is nothing", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.close();
    overwrite(bench.file + u".rebuilding"_s, 0, QByteArray(8192, 'x'));
    overwrite(bench.file, 4096 - 200, QByteArray(200, '\xa5'));
    bench.begin();
    REQUIRE(bench.opened);
    CHECK_FALSE(QFile::exists(bench.file + u".rebuilding"_s));
    CHECK(bench.queue(u"r2"_s).number > 0);
}

TEST_CASE("a newer file is refused, unharmed, and nothing is said to be saved", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.close();
    {
        auto database =
            sqlite::Database::open(bench.file, {.applicationId = sqlite::applicationId("HSob"), .newestVersion = 99});
        REQUIRE(database);
        REQUIRE(database->setVersion(99));
        REQUIRE(database->checkpoint());
    }
    QFile file(bench.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    bench.begin();
    REQUIRE_FALSE(bench.opened);
    CHECK(bench.opened.error().toString().contains(u"newer program"_s));
    CHECK_FALSE(bench.get(bench.outbox->draft(Bench::write(u"r2"_s))));
    file.seek(0);
    CHECK(file.readAll() == before);
}
