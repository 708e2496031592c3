// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stage.h"

#include "contact/key_pair.h"
#include "geo/datum.h"
#include "support/paper_cache.h"
#include "wire/clean_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <span>

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

Stage::Stage(QQmlEngine &engine) : m_engine(engine)
{
    if (!m_english.load(u":/i18n/hubscreen_en.qm"_s))
        qFatal("the English catalogue is missing");
    connect(&m_pump, &QTimer::timeout, this, [this] { m_time->settle(); });
    begin();
}

QString Stage::read(const QString &text) const
{
    return wire::cleanText(text, wire::Lines::One);
}

void Stage::begin(const QString &text, int others)
{
    m_paper = PaperDistrict::make(others);
    if (!text.isEmpty())
        m_paper.writeEverywhere(text);
    setPaper(&m_paper, ++m_revision);
    open();
    m_lobby->feedStatus()->setHealth(FeedState::Online, paperNow(), {});
    m_lobby->setHere(paperHere);
}

void Stage::beginEmpty()
{
    setPaper(nullptr, ++m_revision);
    open();
    m_lobby->feedStatus()->setHealth(FeedState::Offline, std::nullopt, u"connection refused"_s);
}

void Stage::beginOnTiles(bool gcj02, bool up, int others)
{
    begin({}, others);
    const auto here = std::ranges::find(m_paper.hubs, paperHere, &Hub::id)->position;
    const Position on = gcj02 ? geo::toGcj02(here) : here;
    m_tiles = std::make_unique<TileServer>(QPointF(on.longitude, on.latitude));
    m_tiles->setUp(up);
    auto *map = m_lobby->hubMap();
    map->server()->setCache(m_tiles->folder(), 10'000'000, 20'000'000);
    map->setSource({.datum = gcj02 ? Datum::Gcj02 : Datum::Wgs84,
                    .attribution = {u"测试图"_s, u"Test map"_s},
                    .approvalNumber = u"GS(2026)0000号"_s,
                    .tiles = true});
    auto &relay = m_tiles->relay();
    map->server()->setState(relay.address(), false);
    connect(&relay, &tiles::TileRelay::stateChanged, map,
            [map](bool failing) { map->server()->setState(map->server()->address(), failing); });
}

void Stage::setTilesUp(bool up)
{
    m_tiles->setUp(up);
}

void Stage::endTiles()
{
    begin(); // the map goes first
    m_tiles.reset();
}

void Stage::open()
{
    auto old = std::exchange(m_lobby, nullptr);
    Q_EMIT begun(); // what is shown of the old one goes first
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    old.reset();
    m_pump.stop();
    m_desk.reset();
    m_cache.reset();
    m_time = std::make_unique<SimulatedTime>(paperNow());
    m_clock = std::make_unique<ServerClock>(*m_time);
    m_clock->learn(paperNow(), m_time->monotonic());
    m_cache = std::make_unique<cache::Cache>(u":memory:"_s, *m_time, *m_time, *m_clock);
    m_lobby = std::make_unique<viewmodel::Lobby>(*m_cache, *m_clock, *m_time, Language::Chinese);
    QQmlEngine::setObjectOwnership(m_lobby.get(), QQmlEngine::CppOwnership);
    speak(viewmodel::LanguageEnum::Chinese);
    connect(m_lobby->language(), &viewmodel::LanguageSetting::currentChanged, this,
            [this] { speak(m_lobby->language()->current()); });
    Q_EMIT begun();
}

void Stage::offerBooking(const QVariantMap &answers)
{
    if (!answers.value(u"noKey"_s).toBool())
        m_paper.district.contactKey = contact::makeKeyPair(u"k1"_s).shared;
    m_desk = std::make_unique<BookingDesk>(*m_cache, *m_time, *m_clock, !answers.value(u"noDisk"_s).toBool());
    answer(answers);
    m_lobby->setBooking(&m_desk->booking(), &m_desk->lookup());
    m_pump.start(1);
}

void Stage::answer(const QVariantMap &answers)
{
    const PaperAnswers usual;
    m_desk->platform().answers = {.book = answers.value(u"book"_s, usual.book).toString(),
                                  .lookup = answers.value(u"lookup"_s, usual.lookup).toString(),
                                  .cancel = answers.value(u"cancel"_s, usual.cancel).toString(),
                                  .link = answers.value(u"link"_s, usual.link).toBool()};
}

int Stage::asked(const QString &path) const
{
    return int(m_desk->platform().seen(path).size());
}

void Stage::passSeconds(int seconds)
{
    m_time->advance(std::chrono::seconds(seconds));
}

void Stage::setSeats(const QString &activityId, int remaining, int waiting)
{
    const auto one = std::ranges::find(m_paper.activities, activityId, &Activity::id);
    one->remaining = remaining;
    one->capacity = std::max(one->capacity.value_or(0), remaining);
    one->waitlist = waiting < 0 ? std::nullopt : std::optional(waiting);
    one->booking = remaining > 0 ? BookingState::Open : BookingState::Full;
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::loseRoom(const QString &activityId)
{
    std::ranges::find(m_paper.activities, activityId, &Activity::id)->venueId.clear();
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::loseSeats(const QString &activityId)
{
    const auto one = std::ranges::find(m_paper.activities, activityId, &Activity::id);
    one->booking = BookingState::Other;
    one->remaining.reset();
    one->capacity.reset();
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::askName(const QString &activityId)
{
    std::ranges::find(m_paper.activities, activityId, &Activity::id)->asksName = true;
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::setStatus(const QString &activityId, int status)
{
    std::ranges::find(m_paper.activities, activityId, &Activity::id)->status = ActivityStatus(status);
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::remove(const QString &activityId)
{
    std::erase_if(m_paper.activities, [&activityId](const Activity &one) { return one.id == activityId; });
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::setTime(const QString &activityId, int from, int to)
{
    const auto midnight = paperZone().startOf(paperZone().dayOf(paperNow()));
    std::ranges::find(m_paper.activities, activityId, &Activity::id)->time = {midnight + Minutes(from),
                                                                              midnight + Minutes(to)};
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::setMenusKnown(bool known)
{
    m_paper.areMenusKnown = known;
    tell({{cache::RecordKind::Menu, {}}});
}

void Stage::serve(int meal, int from, int to)
{
    for (auto &menu : m_paper.menus)
        std::ranges::find(menu.meals, Meal(meal), &MealMenu::meal)->served = {from, to};
    tell({{cache::RecordKind::Menu, {}}});
}

void Stage::setLargestParty(const QString &activityId, int people)
{
    std::ranges::find(m_paper.activities, activityId, &Activity::id)->maxPartySize = people;
    tell({{cache::RecordKind::Activity, activityId}});
}

void Stage::tell(const std::vector<cache::RecordKey> &keys)
{
    cache::Changes changes;
    changes.revision = ++m_revision;
    setPaper(&m_paper, m_revision);
    changes.upserted = keys;
    Q_EMIT m_cache->changed(changes);
}

void Stage::count(const QString &hubId, int inside)
{
    for (auto &live : m_paper.live)
        if (live.hubId == hubId)
            live.inside = inside;
    tell({{cache::RecordKind::LiveFootfall, hubId}});
}

void Stage::crowd(double times)
{
    m_paper.crowd = times;
    tell({{cache::RecordKind::LiveFootfall, paperHere}, {cache::RecordKind::FootfallHistory, {}}});
    tell({{cache::RecordKind::Hub, paperHere}, {cache::RecordKind::Hub, paperBusy}});
}

void Stage::tearHole()
{
    m_paper.hole = true;
    tell({{cache::RecordKind::FootfallHistory, {}}, {cache::RecordKind::FootfallHistory, paperHere}});
}

void Stage::silence(int hubs)
{
    for (auto &live : std::span(m_paper.live).last(std::size_t(hubs)))
        live.inside = std::nullopt;
    tell({{cache::RecordKind::LiveFootfall, m_paper.live.back().hubId}});
}

void Stage::closeHub(const QString &hubId)
{
    for (auto &hub : m_paper.hubs)
        if (hub.id == hubId)
            hub.openingHours.exceptions = {{paperZone().dayOf(paperNow()), {}}};
    tell({{cache::RecordKind::Hub, hubId}});
}

void Stage::setHours(const QString &hubId, int opens, int closes)
{
    for (auto &hub : m_paper.hubs) {
        if (hub.id != hubId)
            continue;
        hub.openingHours = {};
        if (opens != closes)
            hub.openingHours.week.fill({{opens, closes}});
    }
    tell({{cache::RecordKind::Hub, hubId}});
}

void Stage::publish(const QString &id, int urgency, const QString &zh, const QString &en, int minutes)
{
    const auto now = m_clock->now();
    const Notice notice{.id = id,
                        .hubIds = {},
                        .title = {zh, en},
                        .body = {u"请照工作人员说的做。"_s, u"Please do as staff tell you."_s},
                        .urgency = Urgency(urgency),
                        .validity = {now, now + Minutes(minutes)}};
    m_paper.notices.insert(m_paper.notices.begin(), notice);
    tell({{cache::RecordKind::Notice, id}});
}

void Stage::withdraw(const QString &noticeId)
{
    std::erase_if(m_paper.notices, [&noticeId](const Notice &notice) { return notice.id == noticeId; });
    tell({{cache::RecordKind::Notice, noticeId}});
}

void Stage::passMinutes(int minutes)
{
    m_time->advance(Minutes(minutes));
}

void Stage::loseFeed(const QString &reason)
{
    m_lobby->feedStatus()->setHealth(FeedState::Offline, paperNow(), reason);
}

void Stage::report(int line, int waiting, const QStringList &setAside)
{
    OutboxReport report;
    report.line = OutboxLine(line);
    report.reason = u"connection refused"_s;
    report.waiting = waiting;
    for (const auto &reference : setAside)
        report.setAside.push_back({reference, paperNow(), u"422 unreadable-contact"_s});
    m_lobby->status()->setReport(report);
}

void Stage::speak(int language)
{
    if (language == viewmodel::LanguageEnum::English)
        QCoreApplication::installTranslator(&m_english);
    else
        QCoreApplication::removeTranslator(&m_english);
    m_lobby->language()->setCurrent(static_cast<viewmodel::LanguageEnum::Value>(language));
    m_engine.retranslate();
}

bool Stage::keepPicture(QQuickItem *item, const QString &name)
{
    const auto folder = qEnvironmentVariable("HUBSCREEN_PICTURES");
    if (folder.isEmpty())
        return true;
    QDir().mkpath(folder);
    return item->window()->grabWindow().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace hubscreen::stage
