// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking_fixture.h"
#include "bound_page.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QThreadPool>

#include <catch2/catch_test_macros.hpp>

// No model may keep the old language: whatever hangs on a lobby is looked at, so that a new model is among them by
// itself.
using namespace hubscreen;
using namespace hubscreen::tests;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LocalizedText words(const QString &zh)
{
    return {zh + u"（中）"_s, zh + u" (en)"_s};
}

/// Something of every kind, all of it in both languages.
class InTwoLanguages : public BookingFixture
{
public:
    InTwoLanguages()
    {
        Organisation organisation{.id = u"org"_s,
                                  .name = words(u"silver"_s),
                                  .kind = OrganisationKind::Volunteer,
                                  .phone = u"0571-1"_s,
                                  .offer = words(u"company"_s)};
        put(std::vector{organisation});
        putHubs({house(u"sandun"_s, u"t1"_s), house(u"lanli"_s, u"t1"_s), house(u"gudang"_s, u"t2"_s)});
        putLive({live(u"sandun"_s, 300), live(u"lanli"_s, 10), live(u"gudang"_s, 20)});
        auto first = held(u"first"_s, 10);
        first.seriesId = u"series"_s;
        auto second = held(u"second"_s, 15);
        second.seriesId = u"series"_s;
        put(std::vector{first, second, held(u"third"_s, 17)}, cache::ListScope::Range,
            {zone.startOf(day.addDays(-7)), zone.startOf(day.addDays(32))});
        putOffers();
        Notice notice;
        notice.id = u"n"_s;
        notice.title = words(u"closing"_s);
        notice.body = words(u"early"_s);
        notice.validity = {at(9, 0), at(20, 0)};
        put(std::vector{notice});
        lobby.setHere(u"sandun"_s);
        fillIn();
    }

    template<typename T>
    void put(std::vector<T> records, cache::ListScope scope = cache::ListScope::Full, const TimeRange &range = {})
    {
        cache.putList({.records = std::move(records),
                       .deletedIds = {},
                       .scope = scope,
                       .range = range,
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    Hub house(const QString &id, const QString &townStreet) const
    {
        auto made = hub(id, townStreet, 350);
        made.name = words(id + u" hub"_s);
        made.shortName = words(id);
        made.address = words(u"1 Road"_s);
        made.operatorId = u"org"_s;
        made.organisationIds = {u"org"_s};
        made.venues = {{u"canteen"_s, words(u"canteen"_s), VenueKind::Canteen, 1, {}, {}},
                       {u"gym"_s, words(u"gym"_s), VenueKind::Gym, 2, Position{30.31, 120.11}, {}}};
        return made;
    }

    Activity held(const QString &id, int hour) const
    {
        auto made = activity(id, u"sandun"_s, hour, 0);
        made.title = words(id);
        made.summary = words(u"about "_s + id);
        made.venueId = u"gym"_s;
        made.organiserId = u"org"_s;
        return made;
    }

    void putOffers()
    {
        Service service;
        service.id = u"tennis"_s;
        service.hubId = u"sandun"_s;
        service.venueId = u"gym"_s;
        service.title = words(u"tennis"_s);
        service.summary = words(u"a table"_s);
        put(std::vector{service});
        Slot slot;
        slot.id = u"slot"_s;
        slot.serviceId = service.id;
        slot.hubId = service.hubId;
        slot.time = {at(16, 0), at(17, 0)};
        slot.capacity = slot.remaining = 4;
        slot.booking = BookingState::Open;
        put(std::vector{slot}, cache::ListScope::Range, {zone.startOf(day), zone.startOf(day.addDays(7))});
        Dish fish;
        fish.id = u"fish"_s;
        fish.name = words(u"fish"_s);
        Menu menu;
        menu.id = u"menu"_s;
        menu.hubId = u"sandun"_s;
        menu.venueId = u"canteen"_s;
        menu.date = day;
        menu.meals = {{Meal::Lunch, OpenPeriod{630, 780}, {fish}}};
        put(std::vector{menu}, cache::ListScope::Full, zone.rangeOf(day));
    }

    /// Behind a beat: none comes for seconds.
    void waitForBeat()
    {
        while (beats.isEmpty())
            advance(100ms);
        beats.clear();
    }

    void go(Lobby &screen, int page) const
    {
        static const std::map<int, QString> items{{Navigation::Activities, u"second"_s},
                                                  {Navigation::Services, u"tennis"_s},
                                                  {Navigation::Organisations, u"org"_s}};
        const auto item = items.find(page);
        screen.navigation()->show(page, item == items.end() ? QString() : item->second);
    }

    QSignalSpy beats{&lobby.directory().context().pulse, &Pulse::beat};
};

/// All that can be bound to; what is not a property, too.
void bind(BoundPage &page, Lobby &lobby)
{
    page.bind(u"lobby"_s, lobby);
    for (int i = 0; i < FootfallComparison::most; ++i)
        page.bind(u"compared%1"_s.arg(i), *lobby.footfall()->comparison()->hub(i));
}

/// Of the texts those that are not as a screen has them that spoke this language from its start.
QStringList leftBehind(const BoundPage::Texts &shown, const BoundPage::Texts &right)
{
    QStringList wrong;
    for (const auto &[path, text] : right) {
        const auto found = shown.find(path);
        if (found == shown.end() || found->second != text)
            wrong << path + u": "_s + (found == shown.end() ? u"lacks"_s : found->second) + u" | "_s + text;
    }
    return wrong;
}

std::string lines(const QStringList &all)
{
    return all.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("every text of every model follows the language at once, on every page", "[viewmodel]")
{
    InTwoLanguages district;
    const auto pages = QMetaEnum::fromType<Navigation::Page>();
    const auto settleMaps = [&] {
        QThreadPool::globalInstance()->waitForDone(); // the base map is read beside
        district.settle();
    };
    for (int i = 0; i < pages.keyCount(); ++i) {
        for (const bool withSheet : {false, true}) {
            CAPTURE(pages.key(i), withSheet);
            const auto come = [&](Lobby &screen) {
                screen.setHere(u"sandun"_s);
                settleMaps();
                BoundPage all; // what belongs to a page is built when it is first asked for
                bind(all, screen);
                district.go(screen, pages.value(i));
                screen.search()->setText(u"s"_s);
                if (withSheet)
                    screen.navigation()->openHub(u"gudang"_s);
                settleMaps();
            };
            Lobby english{district.cache, district.clock, district.time, Language::English};
            Lobby screen{district.cache, district.clock, district.time, Language::Chinese};
            come(english);
            come(screen);
            district.waitForBeat();
            BoundPage inEnglish;
            bind(inEnglish, english);
            BoundPage shown;
            bind(shown, screen);
            const auto inChinese = shown.shown();
            screen.language()->setCurrent(LanguageEnum::English);
            district.settle();
            REQUIRE(district.beats.isEmpty());
            INFO(lines(leftBehind(shown.shown(), inEnglish.shown())));
            CHECK(leftBehind(shown.shown(), inEnglish.shown()).isEmpty());
            CHECK(shown.shown() != inChinese);
            screen.language()->setCurrent(LanguageEnum::Chinese);
            district.settle();
            REQUIRE(district.beats.isEmpty());
            CHECK(lines(leftBehind(shown.shown(), inChinese)) == "");
        }
    }
}

TEST_CASE("a booking that is being made follows the language at once", "[viewmodel][booking]")
{
    InTwoLanguages district;
    district.model().begin(BookingKindEnum::Activity, u"second"_s);
    district.settle();
    BoundPage shown;
    shown.bind(u"booking"_s, district.model());
    CHECK(shown.shown().at(u"booking.target"_s).contains(u"（中）"));
    district.waitForBeat();
    district.lobby.language()->setCurrent(LanguageEnum::English);
    district.settle();
    CHECK(district.beats.isEmpty());
    CHECK(shown.shown().at(u"booking.target"_s).contains(u"(en)"));
    CHECK_FALSE(shown.shown().at(u"booking.target"_s).contains(u"（中）"));
}
