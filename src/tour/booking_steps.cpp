// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::ActivityListRow;
using viewmodel::Navigation;
using viewmodel::BookingOutcomeEnum::Value;

namespace {

/// The library's services ask nobody's name.
bool isOpenToAll(const viewmodel::ServiceRow &row)
{
    return row.venueKind == viewmodel::VenueKindEnum::Library && !row.next.isEmpty();
}

/// What one round of the tour books, and what came of it.
class Visitor
{
public:
    using IsWanted = std::function<bool(const ActivityListRow &)>;

    explicit Visitor(TourGuide &guide) : m_guide(guide) { }

    viewmodel::BookingModel &desk() const { return *m_guide.lobby().booking(); }
    viewmodel::LookupModel &lookup() const { return *m_guide.lobby().lookup(); }
    const QString &activityId() const { return m_activityId; }

    /// Opens one of tomorrow's activities that is as wanted.
    bool open(const IsWanted &isWanted)
    {
        const auto &rows = m_guide.lobby().activities()->rows();
        const auto found = std::ranges::find_if(rows, isWanted);
        if (found == rows.end())
            return false;
        m_activityId = found->id;
        m_guide.lobby().navigation()->show(Navigation::Activities, m_activityId);
        return true;
    }
    /// The next free time of a service.
    bool beginSlot()
    {
        const auto &rows = m_guide.lobby().services()->rows();
        const auto found = std::ranges::find_if(rows, isOpenToAll);
        return found != rows.end() && m_guide.tapObject(u"book."_s + found->next.front().slotId);
    }
    bool beginBooking() { return m_guide.tapObject(u"detail.book"_s); }
    bool typeNumber()
    {
        return std::ranges::all_of(number(), [this](int digit) { return tap(QChar(u'0' + digit)); });
    }
    bool typeLookup()
    {
        constexpr std::size_t lastFour = 4;
        const auto digits = number();
        return std::ranges::all_of(m_code, [this](QChar digit) { return tap(digit); })
            && std::ranges::all_of(std::span(digits).last<lastFour>(),
                                   [this](int digit) { return tap(QChar(u'0' + digit)); });
    }
    void keepCode() { m_code = desk().code(); }

private:
    bool tap(QChar key) { return m_guide.tapObject(u"key."_s + key); }

    /// Nobody's: a number for tests, digit by digit: nowhere in memory does it stand as a text. Every round has its
    /// own, so that what one booked is not in the way of the next.
    std::array<int, 11> number() const
    {
        const bool isEnglish = m_guide.lobby().language()->current() == viewmodel::LanguageEnum::English;
        return {1, 3, 8, 0, 0, 1, 3, 8, 0, m_guide.isWide() ? 1 : 0, isEnglish ? 1 : 0};
    }

    TourGuide &m_guide;
    QString m_activityId;
    QString m_code;
};

using Somebody = std::shared_ptr<Visitor>;

bool isFree(const ActivityListRow &row)
{
    return row.booking == viewmodel::BookingStateEnum::Open && !row.remaining.isWithdrawn() && row.remaining.value >= 4;
}

bool isToWaitFor(const ActivityListRow &row)
{
    return row.booking == viewmodel::BookingStateEnum::Full && row.waitlist >= 0;
}

/// From the form to the answer.
TourSteps formSteps(TourGuide &guide, const Somebody &visitor, const QString &name, Value outcome)
{
    const auto at = [visitor](int step) { return [visitor, step] { return visitor->desk().step() == step; }; };
    const auto answered = [visitor, outcome] { return visitor->desk().outcome() == outcome; };
    return {
        {name + u"-number"_s, [visitor] { return visitor->typeNumber(); },
         [visitor] { return visitor->desk().isReady(); }},
        guide.tapOn(name + u"-read-back"_s, u"bar.on"_s, at(viewmodel::BookingStepEnum::ReadBack)),
        guide.tapOn(name + u"-answer"_s, u"bar.on"_s, answered),
    };
}

TourSteps bookSteps(TourGuide &guide, const Somebody &visitor, const QString &name, const Visitor::IsWanted &isWanted,
                    Value outcome)
{
    const auto *detail = guide.lobby().programme()->detail();
    TourSteps steps{
        {name + u"-activity"_s, [visitor, isWanted] { return visitor->open(isWanted); },
         [detail] { return detail->isKnown(); }},
        {name + u"-begun"_s, [visitor] { return visitor->beginBooking(); },
         [visitor] { return visitor->desk().isAnswered(); }},
    };
    std::ranges::move(formSteps(guide, visitor, name, outcome), std::back_inserter(steps));
    return steps;
}

TourSteps slotSteps(TourGuide &guide, const Somebody &visitor)
{
    const auto listed = [&guide, services = guide.lobby().services()] {
        return guide.onPage(Navigation::Services)() && services->areSlotsKnown() && services->rowCount() > 0;
    };
    const auto isBegun = [visitor] {
        return visitor->desk().isAnswered() && visitor->desk().target().kind == viewmodel::BookingKindEnum::Slot;
    };
    TourSteps steps{
        guide.tapOn(u"slot-services"_s, u"nav.services"_s, listed),
        {u"slot-begun"_s, [visitor] { return visitor->beginSlot(); }, isBegun},
    };
    std::ranges::move(formSteps(guide, visitor, u"slot"_s, Value::Confirmed), std::back_inserter(steps));
    steps.push_back(guide.tapOn(u"slot-done"_s, u"end.done"_s, guide.onPage(Navigation::Home)));
    return steps;
}

/// From "already booked" to the booking itself, which is cancelled.
TourSteps lookupSteps(TourGuide &guide, const Somebody &visitor)
{
    const auto at = [visitor](int step) { return [visitor, step] { return visitor->lookup().step() == step; }; };
    const auto isAskedFirst = [&guide] { return guide.visibleItem(u"lookup.cancelYes"_s) != nullptr; };
    return {
        guide.tapOn(u"lookup"_s, u"refusal.lookup"_s, at(viewmodel::LookupStepEnum::Filling)),
        {u"lookup-typed"_s, [visitor] { return visitor->typeLookup(); },
         [visitor] { return visitor->lookup().isWhole(); }},
        guide.tapOn(u"lookup-found"_s, u"bar.on"_s, at(viewmodel::LookupStepEnum::Found)),
        guide.tapOn(u"lookup-cancel"_s, u"lookup.cancel"_s, isAskedFirst),
        guide.tapOn(u"lookup-cancelled"_s, u"lookup.cancelYes"_s, at(viewmodel::LookupStepEnum::Cancelled)),
        guide.tapOn(u"lookup-done"_s, u"end.done"_s, guide.onPage(Navigation::Home)),
    };
}

} // namespace

TourSteps bookingSteps(TourGuide &guide)
{
    if (!guide.lobby().booking())
        return {};
    const auto visitor = std::make_shared<Visitor>(guide);
    const auto listed = [&guide](int day) {
        return [list = guide.lobby().activities(), day] { return list->isKnown() && list->dayOffset() == day; };
    };
    const auto isTheSame = [visitor](const ActivityListRow &row) { return row.id == visitor->activityId(); };
    TourSteps steps{
        guide.tapOn(u"booking-list"_s, u"nav.activities"_s, guide.onPage(Navigation::Activities)),
        guide.tapOn(u"booking-tomorrow"_s, u"day.1"_s, listed(1)),
    };
    const auto add = [&steps](TourSteps more) { std::ranges::move(more, std::back_inserter(steps)); };
    add(bookSteps(guide, visitor, u"booking"_s, isFree, Value::Confirmed));
    steps.push_back({u"booking-done"_s,
                     [&guide, visitor] {
                         visitor->keepCode();
                         return guide.tapObject(u"end.done"_s);
                     },
                     guide.onPage(Navigation::Home)});
    add(bookSteps(guide, visitor, u"booking-again"_s, isTheSame, Value::AlreadyBooked));
    add(lookupSteps(guide, visitor));
    add(bookSteps(guide, visitor, u"waiting"_s, isToWaitFor, Value::Waitlisted));
    steps.push_back(guide.tapOn(u"waiting-done"_s, u"end.done"_s, guide.onPage(Navigation::Home)));
    add(slotSteps(guide, visitor));
    steps.push_back(guide.tapOn(u"booking-left"_s, u"nav.activities"_s, guide.onPage(Navigation::Activities)));
    steps.push_back(guide.tapOn(u"booking-today"_s, u"day.0"_s, listed(0)));
    return steps;
}

} // namespace hubscreen::tour
