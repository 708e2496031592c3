// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

namespace hubscreen::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DistrictFixture::DistrictFixture(const QByteArray &zoneId, QDate today) : zone(*Zone::fromIanaId(zoneId)), day(today)
{
    clock.learn(time.system(), time.monotonic());
    cache.setOwnHub(u"sandun"_s);
    cache.open();
    District district;
    district.id = u"xihu"_s;
    district.name = {u"西湖区"_s, u"Xihu District"_s};
    district.demo = true;
    district.zone = zone;
    district.townStreets = {{u"t1"_s, {u"三墩镇"_s, u"Sandun Town"_s}, {}},
                            {u"t2"_s, {u"古荡街道"_s, u"Gudang"_s}, {}}};
    cache.putDistrict(district, mark(1));
    lobby.setHere(u"sandun"_s);
    settle();
}

void DistrictFixture::settle()
{
    // A continuation may post a job and a job may post an event: a few rounds end every chain that there is.
    for (int round = 0; round < 12; ++round) {
        time.advance(17ms); // a frame: the cache tells its changes once in one
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void DistrictFixture::advance(Milliseconds duration)
{
    time.advance(duration);
    settle();
}

cache::ListMark DistrictFixture::mark(quint64 atRevision) const
{
    return {.epoch = "e1", .revision = atRevision, .syncToken = {}, .etag = {}, .vouchedAt = clock.now()};
}

Hub DistrictFixture::hub(const QString &id, const QString &townStreet, int capacity) const
{
    Hub hub;
    hub.id = id;
    hub.name = {id + u"民生综合体"_s, id + u" Wellbeing Hub"_s};
    hub.shortName = {id, id};
    hub.townStreetId = townStreet;
    hub.style = HubStyle::Flagship;
    hub.position = {30.3, 120.1};
    hub.capacity = capacity;
    for (auto &periods : hub.openingHours.week)
        periods = {{8 * 60, 21 * 60 + 30}};
    return hub;
}

LiveFootfall DistrictFixture::live(const QString &id, std::optional<int> inside) const
{
    return {.hubId = id,
            .at = clock.now(),
            .inside = inside,
            .entriesToday = inside.value_or(0) * 3,
            .exitsToday = inside.value_or(0) * 2};
}

Activity DistrictFixture::activity(const QString &id, const QString &hubId, int hour, int minute) const
{
    Activity activity;
    activity.id = id;
    activity.hubId = hubId;
    activity.title = {id + u"课"_s, id + u" class"_s};
    activity.time = {at(hour, minute), at(hour + 1, minute)};
    activity.capacity = 20;
    activity.remaining = 6;
    activity.booking = BookingState::Open;
    return activity;
}

void DistrictFixture::putHubs(std::vector<Hub> hubs)
{
    cache.putList({.records = std::move(hubs),
                   .deletedIds = {},
                   .scope = cache::ListScope::Full,
                   .range = {},
                   .hubId = {},
                   .mark = mark(++revision)});
    settle();
}

void DistrictFixture::putLive(std::vector<LiveFootfall> live)
{
    cache.putList({.records = std::move(live),
                   .deletedIds = {},
                   .scope = cache::ListScope::Full,
                   .range = {},
                   .hubId = {},
                   .mark = mark(++revision)});
    settle();
}

void DistrictFixture::tick(std::vector<LiveFootfall> items)
{
    cache.putEvents({{"e1", ++revision, FootfallTick{clock.now(), std::move(items)}}});
    settle();
}

void DistrictFixture::putActivities(std::vector<Activity> activities)
{
    cache.putList({.records = std::move(activities),
                   .deletedIds = {},
                   .scope = cache::ListScope::Range,
                   .range = zone.rangeOf(day),
                   .hubId = {},
                   .mark = mark(++revision)});
    settle();
}

ModelLog::ModelLog(QAbstractItemModel &model) : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
{
    using Model = QAbstractItemModel;
    const auto range = [](int a, int b) { return u"%1-%2"_s.arg(QString::number(a), QString::number(b)); };
    auto *context = &m_tester;
    QObject::connect(&model, &Model::rowsInserted, context,
                     [=, this](const QModelIndex &, int a, int b) { m_lines << u"insert "_s + range(a, b); });
    QObject::connect(&model, &Model::rowsRemoved, context,
                     [=, this](const QModelIndex &, int a, int b) { m_lines << u"remove "_s + range(a, b); });
    QObject::connect(&model, &Model::rowsMoved, context,
                     [this](const QModelIndex &, int a, int, const QModelIndex &, int to) {
                         m_lines << u"move %1>%2"_s.arg(QString::number(a), QString::number(to));
                     });
    QObject::connect(&model, &Model::dataChanged, context, [=, this](const QModelIndex &a, const QModelIndex &b) {
        m_lines << u"change "_s + range(a.row(), b.row());
    });
    QObject::connect(&model, &Model::modelReset, context, [this] { m_lines << u"reset"_s; });
}

} // namespace hubscreen::tests
