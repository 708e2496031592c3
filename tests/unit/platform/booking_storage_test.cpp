// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"
#include "small_platform.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <latch>
#include <thread>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// How a storage is opened for the suite: every storage has one of these, and passes the same tests.
struct Sqlite {
    QTemporaryDir directory;
    std::unique_ptr<Storage> openRaw() { return *SqliteStorage::open(directory.filePath(u"platform.sqlite"_s)); }
    std::unique_ptr<Storage> open(Instant now = noon, const QString &facts = u"small"_s)
    {
        auto storage = openRaw();
        REQUIRE(storage->begin({facts, now, u"e"_s}));
        return storage;
    }
};

const TargetKey chess{wire::RecordKind::Activity, u"chess"_s};

BookingRow row(const QString &id, const QString &code = u"000001"_s,
               ReservationState state = ReservationState::Confirmed)
{
    BookingRow row;
    row.booking = {.id = id,
                   .kind = BookingKind::Activity,
                   .targetId = chess.id,
                   .partySize = 2,
                   .clientRef = u"ref-"_s + id,
                   .code = code,
                   .state = state,
                   .position = {},
                   .attended = {},
                   .idempotencyKey = u"key-"_s + id,
                   .manageUrl = {}};
    row.caller = u"1:wall"_s;
    row.contact = {"sealed-" + id.toLatin1(), u"k1"_s, "hash-" + id.toLatin1(), u"0123"_s};
    row.madeAt = noon;
    row.endsAt = noon + hours(2);
    return row;
}

template<typename Work>
auto in(Storage &storage, Work work)
{
    decltype(work(std::declval<StorageTransaction &>())) result{};
    REQUIRE(storage.transact([&](StorageTransaction &transaction) { result = work(transaction); }));
    return result;
}

void add(Storage &storage, const std::vector<BookingRow> &rows)
{
    REQUIRE(storage.transact([&](StorageTransaction &transaction) {
        for (const auto &one : rows)
            transaction.add(one);
    }));
}

BookingRow stored(Storage &storage, const QString &id)
{
    return in(storage, [&](StorageTransaction &transaction) { return transaction.booking(id); }).value_or(BookingRow());
}

bool holds(const QString &directory, const QByteArray &bytes)
{
    QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

TEMPLATE_TEST_CASE("a booking comes back as it was stored, after a restart too", "[platform][bookings]", Sqlite)
{
    TestType opener;
    auto storage = opener.open();
    const auto before = storage->state()->revision;
    add(*storage, {row(u"a"_s)});
    storage = opener.open(noon + hours(1));
    const auto back = stored(*storage, u"a"_s);
    CHECK(back.booking == row(u"a"_s).booking);
    CHECK(back.contact == row(u"a"_s).contact);
    CHECK(back.caller == u"1:wall"_s);
    CHECK(back.revision == before + 1);
    CHECK(back.endsAt == noon + hours(2));
    CHECK(back.target() == chess);
}

TEMPLATE_TEST_CASE("bookings outlive an earlier time, and go with their facts", "[platform][bookings]", Sqlite)
{
    TestType opener;
    auto storage = opener.open(noon + hours(1));
    add(*storage, {row(u"a"_s)});
    REQUIRE(storage->transact([](StorageTransaction &transaction) {
        transaction.put({chess.kind, chess.id, "{}", {}}, noon);
        transaction.putSeatsElsewhere(chess, {1, 2, 3, 4});
        transaction.noteWrongTry(u"1:wall"_s, noon + hours(1));
        transaction.grant("token", u"a"_s, noon + hours(2));
    }));
    CHECK(storage->bookedTargets() == std::vector{chess});
    CHECK_FALSE(storage->state()->isUntouched());
    const auto revision = storage->state()->revision;
    storage = opener.open(noon);
    CHECK(stored(*storage, u"a"_s).booking.id == u"a"_s);
    CHECK(storage->find(chess.kind, chess.id)->has_value());
    CHECK(storage->state()->revision == revision);
    CHECK(storage->state()->isUntouched());
    REQUIRE(storage->transact([](StorageTransaction &transaction) {
        CHECK(transaction.wrongTries(u"1:wall"_s, noon - Minutes(15)).empty());
        CHECK_FALSE(transaction.isGranted("token", u"a"_s, noon));
    }));
    storage = opener.open(noon, u"others"_s);
    CHECK(stored(*storage, u"a"_s).booking.id.isEmpty());
    CHECK_FALSE(storage->find(chess.kind, chess.id)->has_value());
}

TEMPLATE_TEST_CASE("waiting bookings keep their order, and know their position", "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    auto last = row(u"z"_s, u"000004"_s, ReservationState::Waitlisted);
    last.behind = 5;
    add(*storage,
        {row(u"m"_s), row(u"y"_s, u"000002"_s, ReservationState::Waitlisted),
         row(u"b"_s, u"000003"_s, ReservationState::Waitlisted), last});
    REQUIRE(storage->transact([](StorageTransaction &t) { t.putSeatsElsewhere(chess, {0, 2, 3, 2}); }));
    const auto waiting = in(*storage, [](StorageTransaction &t) { return t.waiting(chess); });
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].booking.id == u"y"_s);
    CHECK(waiting[0].booking.position == 1);
    CHECK(waiting[1].booking.id == u"b"_s);
    CHECK(waiting[1].booking.position == 2);
    CHECK(waiting[2].booking.position == 5); // two wait here before, and two elsewhere
    CHECK(in(*storage, [](StorageTransaction &t) { return t.seatsBooked(chess); }) == 2);
    CHECK_FALSE(stored(*storage, u"m"_s).booking.position);
}

TEMPLATE_TEST_CASE("however waiting bookings are read, their position is the same", "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    const TargetKey tennis{wire::RecordKind::Slot, u"tennis"_s};
    for (int i = 0; i < 40; ++i) {
        auto one = row(u"b"_s + QString::number(i), QString::number(100'000 + i), ReservationState::Waitlisted);
        if (i % 3 == 0) {
            one.booking.kind = BookingKind::Slot;
            one.booking.targetId = tennis.id;
        }
        one.behind = i / 4;
        add(*storage, {one});
    }
    auto gone = stored(*storage, u"b7"_s);
    gone.booking.state = ReservationState::Cancelled;
    auto came = stored(*storage, u"b8"_s);
    came.booking.state = ReservationState::Attended;
    came.booking.attended = 1;
    REQUIRE(storage->transact([&](StorageTransaction &t) {
        const auto revision = t.update(gone);
        CHECK(t.booking(gone.booking.id)->revision == revision);
        t.update(came);
        t.putSeatsElsewhere(chess, {0, 2, 3, 2});
    }));
    const auto since = storage->bookingsSince(u"1:wall"_s, 11, 100).value();
    CHECK(since.size() == 32); // the last thirty, and the two that changed
    const auto coming = storage->roster(chess, 5, 100).value();
    const auto waiting = in(*storage, [](StorageTransaction &t) { return t.waiting(chess); });
    CHECK(waiting.size() == 24);
    CHECK(in(*storage, [](StorageTransaction &t) { return t.waitingCount(chess); }) == 24);
    CHECK(in(*storage, [&](StorageTransaction &t) { return t.waitingCount(tennis); }) == 14);
    CHECK(in(*storage, [](StorageTransaction &t) { return t.attendedHere(chess); }) == 1);
    for (const auto *rows : {&since, &coming, &waiting}) {
        for (const auto &one : *rows)
            CHECK(one.booking.position == stored(*storage, one.booking.id).booking.position);
    }
    CHECK(waiting.back().booking.position == 24 + 9 - 3);
}

TEMPLATE_TEST_CASE("of the records of a range those are told apart that were booked here", "[platform][bookings]",
                   Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    const TimeRange today{noon, noon + hours(1)};
    REQUIRE(storage->transact([&](StorageTransaction &t) {
        t.put({chess.kind, chess.id, "{}", today}, noon);
        t.put({chess.kind, u"talk"_s, "{}", today}, noon);
        t.putSeatsElsewhere(chess, {});
    }));
    const auto booked = storage->bookedHere(chess.kind, {noon, noon + days(1)}).value();
    REQUIRE(booked.size() == 1);
    CHECK(booked[0].change.id == chess.id);
    CHECK(storage->bookedHere(chess.kind, {noon - days(1), noon})->empty());
    CHECK(storage->bookedHere(wire::RecordKind::Slot, {noon, noon + days(1)})->empty());
}

TEMPLATE_TEST_CASE("a change of a booking takes a revision, and its screen alone is told", "[platform][bookings]",
                   Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    auto foreign = row(u"b"_s, u"000002"_s);
    foreign.caller = u"1:other"_s;
    add(*storage, {row(u"a"_s), foreign, row(u"c"_s, u"000003"_s)});
    auto first = stored(*storage, u"a"_s);
    first.booking.state = ReservationState::Cancelled;
    REQUIRE(storage->transact([&](StorageTransaction &t) { t.update(first); }));
    const auto told = storage->bookingsSince(u"1:wall"_s, 1, 10).value();
    REQUIRE(told.size() == 2);
    CHECK(told[0].booking.id == u"c"_s);
    CHECK(told[1].booking.id == u"a"_s);
    CHECK(told[1].booking.state == ReservationState::Cancelled);
    CHECK(told[1].revision == storage->state()->revision);
    CHECK(storage->bookingsSince(u"1:wall"_s, 1, 1)->size() == 1);
    CHECK(storage->bookingsSince(u"1:wall"_s, told[1].revision, 10)->empty());
    const auto coming = storage->roster(chess, 0, 10).value();
    REQUIRE(coming.size() == 2);
    CHECK(coming[0].booking.id == u"b"_s);
    CHECK(storage->roster(chess, coming[0].order, 10)->front().booking.id == u"c"_s);
}

TEMPLATE_TEST_CASE("the same phone has an open booking for a target until it is cancelled", "[platform][bookings]",
                   Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    add(*storage, {row(u"a"_s)});
    const auto hasOpen = [&](const TargetKey &target, const QByteArray &hash) {
        return in(*storage, [&](StorageTransaction &t) { return t.hasOpenBooking(target, hash); });
    };
    CHECK(hasOpen(chess, "hash-a"));
    CHECK_FALSE(hasOpen(chess, "hash-b"));
    CHECK_FALSE(hasOpen({wire::RecordKind::Slot, chess.id}, "hash-a"));
    auto cancelled = stored(*storage, u"a"_s);
    cancelled.booking.state = ReservationState::Cancelled;
    REQUIRE(storage->transact([&](StorageTransaction &t) { t.update(cancelled); }));
    CHECK_FALSE(hasOpen(chess, "hash-a"));
}

TEMPLATE_TEST_CASE("a code rests for thirty days", "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    add(*storage, {row(u"a"_s, u"123456"_s)});
    const auto isTaken = [&](Instant now) {
        return in(*storage, [&](StorageTransaction &t) { return t.isCodeTaken(u"123456"_s, now); });
    };
    CHECK(isTaken(noon + hours(2) + days(30) - Milliseconds(1)));
    CHECK_FALSE(isTaken(noon + hours(2) + days(30)));
    auto cancelled = stored(*storage, u"a"_s);
    cancelled.booking.state = ReservationState::Cancelled;
    cancelled.codeFreeAt = noon + days(30);
    REQUIRE(storage->transact([&](StorageTransaction &t) { t.update(cancelled); }));
    CHECK_FALSE(isTaken(noon + days(30)));
    REQUIRE(storage->transact([&](StorageTransaction &t) { t.moveEnd(chess, noon + days(3)); }));
    CHECK(stored(*storage, u"a"_s).endsAt == noon + days(3));
    CHECK(isTaken(noon + days(31)));
}

TEMPLATE_TEST_CASE("of a code that was used before, the open booking is found", "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    add(*storage, {row(u"a"_s), row(u"b"_s, u"000001"_s, ReservationState::Cancelled), row(u"c"_s, u"000003"_s)});
    const auto match = [&](const BookingLookup &wanted) {
        return in(*storage, [&](StorageTransaction &t) { return t.match(wanted); }).value_or(BookingRow()).booking.id;
    };
    CHECK(match({u"000001"_s, {}, u"0123"_s}) == u"a"_s);
    CHECK(match({u"000001"_s, {}, u"0124"_s}).isEmpty());
    CHECK(match({{}, u"ref-b"_s, u"0123"_s}) == u"b"_s);
    CHECK(match({u"000002"_s, {}, u"0123"_s}).isEmpty());
}

TEMPLATE_TEST_CASE("answers, tokens and wrong tries outlive a restart, and go in time", "[platform][bookings]", Sqlite)
{
    TestType opener;
    auto storage = opener.open();
    const WriteKey key{u"1:wall"_s, u"uuid"_s, "request"};
    REQUIRE(storage->transact([&](StorageTransaction &t) {
        t.keepAnswer(key, {key.request, 201, "answer"}, noon);
        t.grant("token", u"a"_s, noon + Minutes(5));
        t.noteWrongTry(u"1:wall"_s, noon);
    }));
    storage = opener.open(noon + Minutes(1));
    const auto answer = [&] { return in(*storage, [&](StorageTransaction &t) { return t.answer(key); }); };
    REQUIRE(answer());
    CHECK(answer()->status == 201);
    CHECK(answer()->body == "answer");
    REQUIRE(storage->transact([&](StorageTransaction &t) {
        CHECK_FALSE(t.answer({u"1:other"_s, key.key, key.request}));
        CHECK(t.isGranted("token", u"a"_s, noon + Minutes(4)));
        CHECK_FALSE(t.isGranted("token", u"a"_s, noon + Minutes(5)));
        CHECK_FALSE(t.isGranted("token", u"b"_s, noon));
        CHECK_FALSE(t.isGranted("other", u"a"_s, noon));
        CHECK(t.wrongTries(u"1:wall"_s, noon - Minutes(1)) == std::vector{noon});
        CHECK(t.wrongTries(u"1:wall"_s, noon).empty());
    }));
    REQUIRE(storage->tidyBookings(noon + days(30) - Milliseconds(1)));
    CHECK(answer());
    REQUIRE(storage->tidyBookings(noon + days(30)));
    CHECK_FALSE(answer());
}

TEMPLATE_TEST_CASE("a contact is erased seven days after the end, and nothing of it is left in the files",
                   "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    add(*storage, {row(u"old"_s), row(u"young"_s, u"000002"_s)});
    REQUIRE(storage->transact(
        [](StorageTransaction &t) { t.keepAnswer({u"c"_s, u"k"_s, "r"}, {"r", 201, "body"}, noon); }));
    CHECK(holds(opener.directory.path(), "sealed-old"));
    REQUIRE(storage->tidyBookings(noon + hours(2) + days(7) - Milliseconds(1)));
    CHECK(stored(*storage, u"old"_s).contact == row(u"old"_s).contact);
    REQUIRE(storage->tidyBookings(noon + hours(2) + days(7)));
    CHECK(stored(*storage, u"old"_s).contact.sealed.isEmpty());
    CHECK(stored(*storage, u"old"_s).contact.phoneHash.isEmpty());
    CHECK(stored(*storage, u"old"_s).contact.lastFour.isEmpty());
    CHECK(stored(*storage, u"old"_s).booking.partySize == 2);
    for (const auto *trace : {"sealed-old", "hash-old", "sealed-young", "hash-young"})
        CHECK_FALSE(holds(opener.directory.path(), trace));
    REQUIRE(storage->tidyBookings(noon + hours(2) + days(90)));
    CHECK(stored(*storage, u"old"_s).booking.id.isEmpty());
}

TEMPLATE_TEST_CASE("a transaction that fails leaves nothing behind", "[platform][bookings]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    add(*storage, {row(u"a"_s)});
    const auto before = storage->state()->revision;
    const auto failed = storage->transact([](StorageTransaction &t) {
        t.putSeatsElsewhere(chess, {1, 0, 0, 1});
        t.add(row(u"a"_s)); // is there
        t.add(row(u"b"_s, u"000002"_s));
    });
    CHECK_FALSE(failed);
    CHECK(stored(*storage, u"b"_s).booking.id.isEmpty());
    CHECK(storage->state()->revision == before);
    CHECK_FALSE(in(*storage, [](StorageTransaction &t) { return t.seatsElsewhere(chess); }));
}

TEST_CASE("two platforms on one file never give a seat twice", "[platform][bookings]")
{
    constexpr int seats = 7;
    constexpr int each = 12;
    const QTemporaryDir directory;
    SmallFacts facts;
    facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), seats, false)};
    SmallPlatform one(facts, directory.path());
    SmallPlatform two(facts, directory.path());
    std::latch start(2);
    const auto bookAll = [&](SmallPlatform &p, int from) {
        std::vector<QString> words;
        std::vector<QJsonObject> bodies;
        for (int i = 0; i < each; ++i)
            bodies.push_back(p.bodyOf({.phone = phoneOf(from + i)}));
        start.arrive_and_wait();
        for (const auto &body : bodies)
            words.push_back(wordOf(p.send("POST", u"/v1/bookings"_s, body)));
        return words;
    };
    std::vector<QString> words;
    std::vector<QString> others;
    {
        const std::jthread first([&] { words = bookAll(one, 0); });
        const std::jthread second([&] { others = bookAll(two, 100); });
    }
    words.insert(words.end(), others.begin(), others.end());
    CHECK(std::ranges::count(words, u"confirmed"_s) == seats);
    CHECK(std::ranges::count(words, u"full"_s) == 2 * each - seats);
    CHECK(one.activity(u"chess"_s).remaining == 0);
    CHECK(two.activity(u"chess"_s).remaining == 0);
}

TEST_CASE("the platform itself erases contacts in time, and a restart does not forget a key", "[platform][bookings]")
{
    const QTemporaryDir directory;
    SmallFacts facts;
    facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), 4)};
    const auto key = SmallPlatform::newKey();
    QJsonObject body;
    Reply first;
    {
        SmallPlatform p(facts, directory.path());
        body = p.bodyOf({});
        first = p.send("POST", u"/v1/bookings"_s, body, "wall-1", key);
        REQUIRE(first.status == 201);
    }
    SmallPlatform p(facts, directory.path(), noon + hours(1));
    CHECK(p.send("POST", u"/v1/bookings"_s, body, "wall-1", key).body == first.body);
    CHECK(p.activity(u"chess"_s).remaining == 3);
    p.advance(days(1) + days(7) - hours(1));
    const auto phone = [&] {
        return jsonOf(p.get(u"/v1/bookings?activity_id=chess"_s, "anna"))[u"items"_s][0][u"phone"_s].toString();
    };
    CHECK(phone() == u"13812345678"_s);
    p.advance(hours(2));
    CHECK(phone().isEmpty());
    const auto code = jsonOf(first)[u"booking"_s][u"code"_s].toString();
    CHECK(p.lookUp(code, u"5678"_s).status == 404);
}

TEST_CASE("at an earlier time what is booked is as it was then, with its bookings", "[platform][bookings]")
{
    const QTemporaryDir directory;
    SmallFacts facts;
    const auto starts = noon + hours(2);
    const auto slot = smallSlot(u"walk"_s, u"sport"_s, starts, 4);
    facts.activityRecords = {smallActivity(u"chess"_s, starts, 4)};
    facts.serviceRecords = {smallService(u"sport"_s, 2)};
    facts.slotRecords = {slot};
    auto held = facts.activityRecords.front();
    held.status = ActivityStatus::Held;
    held.booking = BookingState::Closed;
    held.remaining = 2;
    auto closed = slot;
    closed.booking = BookingState::Closed;
    facts.timeline = {{starts + hours(1), held}, {starts + hours(1), closed}};
    {
        SmallPlatform p(facts, directory.path());
        REQUIRE(p.book({.phone = phoneOf(1)}).status == 201);
        REQUIRE(p.book({.target = u"walk"_s, .phone = phoneOf(1), .kind = BookingKind::Slot}).status == 201);
        p.advance(hours(4));
        REQUIRE(p.activity(u"chess"_s).status == ActivityStatus::Held);
    }
    SmallPlatform p(facts, directory.path());
    const auto activity = p.activity(u"chess"_s);
    CHECK(activity.status == ActivityStatus::Scheduled);
    CHECK(activity.booking == BookingState::Open);
    CHECK(activity.remaining == 3);
    CHECK(wordOf(p.book({.phone = phoneOf(2)})) == u"confirmed"_s);
    CHECK(wordOf(p.book({.target = u"walk"_s, .phone = phoneOf(2), .kind = BookingKind::Slot})) == u"confirmed"_s);
}

TEST_CASE("a platform whose clock may be far ahead erases nothing for a day", "[platform][bookings]")
{
    const QTemporaryDir directory;
    SmallFacts facts;
    facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), 4)};
    const auto isThere = [](SmallPlatform &p, const QString &id) {
        return !stored(*p.storage, id).booking.id.isEmpty();
    };
    QJsonObject booked;
    {
        SmallPlatform p(facts, directory.path());
        booked = jsonOf(p.book({}))[u"booking"_s].toObject();
    }
    const auto id = booked[u"id"_s].toString();
    {
        SmallPlatform ahead(facts, directory.path(), noon + days(130));
        CHECK(isThere(ahead, id));
        ahead.advance(hours(23));
        CHECK(isThere(ahead, id));
    }
    SmallPlatform right(facts, directory.path(), noon + hours(1));
    CHECK(right.lookUp(booked[u"code"_s].toString(), u"5678"_s).status == 200);
    right.advance(days(130));
    CHECK_FALSE(isThere(right, id));
}

TEST_CASE("after a long pause a platform erases a day late", "[platform][bookings]")
{
    const QTemporaryDir directory;
    SmallFacts facts;
    facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), 4)};
    QString id;
    {
        SmallPlatform p(facts, directory.path());
        id = idOf(p.book({}));
    }
    SmallPlatform late(facts, directory.path(), noon + days(130));
    late.advance(hours(25));
    CHECK(stored(*late.storage, id).booking.id.isEmpty());
}
