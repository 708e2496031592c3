// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paper_offers.h"

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

namespace {

Service service(const QString &name, const QString &venue, const QString &zh, const QString &en, int minutes, int fen)
{
    Service made;
    made.id = name;
    made.hubId = paperHere;
    made.venueId = paperHere + venue;
    made.title = {zh, en};
    made.summary = {zh + u"，请穿舒适的衣服。"_s, en + u": wear what you like."_s};
    made.category = ActivityCategory::Health;
    made.duration = Minutes(minutes);
    made.priceFen = fen;
    made.audience = Audience::Adults;
    return made;
}

Slot slot(const QString &service, int daysAhead, int minute, int remaining)
{
    const auto day = paperZone().dayOf(paperNow()).addDays(daysAhead);
    Slot made;
    made.id = u"%1.%2.%3"_s.arg(service, QString::number(daysAhead), QString::number(minute));
    made.serviceId = service;
    made.hubId = paperHere;
    made.time = {paperZone().at(day, minute), paperZone().at(day, minute + 40)};
    made.capacity = 4;
    made.remaining = remaining;
    made.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
    made.bookingUntil = made.time.from - Minutes(30);
    return made;
}

Dish dish(const QString &id, const QString &zh, const QString &en, int fen, std::vector<DishTag> tags,
          std::vector<Allergen> allergens, int kilojoules)
{
    return {.id = id,
            .name = {zh, en},
            .priceFen = fen,
            .tags = std::move(tags),
            .allergens = std::move(allergens),
            .energyKilojoules = kilojoules};
}

std::vector<Dish> lunch()
{
    using enum DishTag;
    return {
        dish(u"dongpo"_s, u"东坡肉"_s, u"Dongpo Pork"_s, 1400, {Soft}, {Allergen::Soybeans, Allergen::Gluten}, 2450),
        dish(u"perch"_s, u"清蒸鲈鱼"_s, u"Steamed Perch"_s, 1200, {LowSalt, LowOil, LowSugar, Soft},
             {Allergen::Fish, Allergen::Soybeans}, 820),
        dish(u"custard"_s, u"水蒸蛋"_s, u"Steamed Egg Custard"_s, 450,
             {LowSalt, LowOil, LowSugar, Soft, Vegetarian, Halal}, {Allergen::Eggs}, 410),
        dish(u"greens"_s, u"清炒时蔬"_s, u"Stir-fried Greens"_s, 400, {LowSalt, LowOil, LowSugar, Vegetarian}, {}, 260),
        dish(u"rice"_s, u"米饭"_s, u"Rice"_s, 100, {LowSalt, LowOil, Vegetarian, Halal}, {}, 720),
    };
}

} // namespace

void addOffers(PaperDistrict &paper)
{
    paper.services = {
        service(u"checkup"_s, u"-health"_s, u"健康体检"_s, u"Health Check-up"_s, 30, 0),
        service(u"sleep"_s, u"-health"_s, u"睡眠呼吸筛查"_s, u"Sleep Screening"_s, 40, 0),
        service(u"tabletennis"_s, u"-gym"_s, u"乒乓球"_s, u"Table Tennis"_s, 60, 1050),
    };
    for (int day = 0; day < 7; ++day) {
        paper.slots.push_back(slot(u"sleep"_s, day, 9 * 60, 1));
        paper.slots.push_back(slot(u"sleep"_s, day, 14 * 60, day == 0 ? 0 : 2));
        paper.slots.push_back(slot(u"sleep"_s, day, 16 * 60, day == 0 ? 1 : 4));
        paper.slots.push_back(slot(u"tabletennis"_s, day, 19 * 60, 0));
    }
    Menu menu;
    menu.id = u"menu-here"_s;
    menu.hubId = paperHere;
    menu.venueId = paperHere + u"-canteen"_s;
    menu.date = paperZone().dayOf(paperNow());
    const auto dishes = lunch();
    menu.meals = {{Meal::Breakfast, OpenPeriod{420, 540}, {dishes[4]}},
                  {Meal::Lunch, OpenPeriod{630, 780}, dishes},
                  {Meal::Dinner, OpenPeriod{990, 1140}, {dishes[0], dishes[3]}}};
    paper.menus = {menu};
}

} // namespace hubscreen::stage
