// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activity_list_model.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

ActivityListModel::ActivityListModel(const HubDirectory &directory, Span span, int limit)
    : m_directory(directory),
      m_span(span),
      m_limit(limit),
      m_query(
          directory.context().cache,
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Activity) || c.touches(RecordKind::Hub) || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.activities(query()); },
          [this](cache::ActivityList &&list) {
              m_list = std::move(list);
              refresh();
          })
{
    connect(&directory.context().pulse, &Pulse::beat, this, &ActivityListModel::onBeat);
    connect(&directory.context().language, &LanguageSetting::currentChanged, this, &ActivityListModel::refresh);
    connect(&directory.context().language, &LanguageSetting::currentChanged, this,
            &ActivityListModel::selectionChanged);
    connect(&directory.district(), &DistrictInfo::changed, this, [this] {
        if (m_active && day() != m_askedDay)
            askAgain();
    });
}

cache::ActivityQuery ActivityListModel::query() const
{
    cache::ActivityQuery query;
    query.range = m_directory.district().zone().rangeOf(day());
    if (!m_hubId.isEmpty())
        query.hubId = m_hubId;
    if (m_category >= 0)
        query.category = ActivityCategory(m_category);
    return query;
}

void ActivityListModel::askAgain()
{
    m_askedDay = day();
    m_list = {};
    refresh();
    m_query.ask();
}

void ActivityListModel::onBeat()
{
    if (!m_active)
        return;
    if (day() != m_askedDay)
        askAgain();
    else
        refresh();
}

void ActivityListModel::setDayOffset(int days)
{
    if (days == m_dayOffset)
        return;
    m_dayOffset = days;
    Q_EMIT selectionChanged();
    if (m_active)
        askAgain();
}

void ActivityListModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    Q_EMIT selectionChanged();
    if (m_active)
        askAgain();
}

int ActivityListModel::firstAhead() const
{
    return int(std::ranges::find(rows(), false, &ActivityListRow::over) - rows().begin());
}

QString ActivityListModel::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.name) : QString();
}

void ActivityListModel::setCategory(int category)
{
    if (category == m_category)
        return;
    m_category = category;
    Q_EMIT selectionChanged();
    if (m_active)
        askAgain();
}

void ActivityListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT selectionChanged();
    if (active)
        askAgain();
    else
        m_query.rest();
}

bool ActivityListModel::isListed(const Activity &activity, Instant now) const
{
    return m_span == Span::WholeDay
        || (activity.time.to > now && activity.time.from >= now && activity.status != ActivityStatus::Cancelled);
}

void ActivityListModel::refresh()
{
    const auto now = m_directory.context().clock.now();
    std::vector<ActivityListRow> rows;
    m_total = 0;
    for (const auto &row : m_list.rows) {
        if (!isListed(row.activity, now))
            continue;
        ++m_total;
        if (m_limit < 0 || int(rows.size()) < m_limit)
            rows.push_back(rowOf(row, now));
    }
    mergeRows(std::move(rows), &ActivityListRow::id);
    Q_EMIT changed();
}

ActivityListRow ActivityListModel::rowOf(const cache::ActivityRow &row, Instant now) const
{
    const auto &language = m_directory.context().language;
    const auto &zone = m_directory.district().zone();
    const auto &activity = row.activity;
    ActivityListRow shown;
    shown.id = activity.id;
    shown.day = zone.dayOf(activity.time.from);
    shown.startTime = timeText(activity.time.from, zone);
    shown.endTime = timeText(activity.time.to, zone);
    shown.title = language.textOf(activity.title);
    shown.summary = language.textOf(activity.summary);
    shown.hubId = activity.hubId;
    shown.hubLabel = language.textOf(row.hubLabel);
    shown.venueName = language.textOf(row.venueName);
    shown.floor = row.venueFloor.value_or(0);
    shown.remaining = FigureReading::at({activity.remaining, row.observedAt}, now, seatLimits, zone);
    shown.capacity = activity.capacity.value_or(-1);
    shown.waitlist = activity.waitlist.value_or(-1);
    shown.booking = int(activity.bookingAt(now));
    shown.status = int(activity.status);
    shown.category = int(activity.category);
    shown.priceFen = activity.priceFen;
    shown.running = activity.time.contains(now);
    shown.over = activity.time.to <= now;
    return shown;
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows()[std::size_t(index.row())];
    switch (role) {
    case ActivityIdRole:
        return row.id;
    case DayRole:
        return row.day;
    case StartTimeRole:
        return row.startTime;
    case EndTimeRole:
        return row.endTime;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SummaryRole:
        return row.summary;
    case HubIdRole:
        return row.hubId;
    case HubLabelRole:
        return row.hubLabel;
    case VenueNameRole:
        return row.venueName;
    case FloorRole:
        return row.floor;
    case RemainingRole:
        return QVariant::fromValue(row.remaining);
    case CapacityRole:
        return row.capacity;
    case WaitlistRole:
        return row.waitlist;
    case BookingRole:
        return row.booking;
    case StatusRole:
        return row.status;
    case CategoryRole:
        return row.category;
    case PriceFenRole:
        return row.priceFen;
    case RunningRole:
        return row.running;
    case OverRole:
        return row.over;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityListModel::roleNames() const
{
    return {{ActivityIdRole, "activityId"},
            {DayRole, "day"},
            {StartTimeRole, "startTime"},
            {EndTimeRole, "endTime"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {HubIdRole, "hubId"},
            {HubLabelRole, "hubLabel"},
            {VenueNameRole, "venueName"},
            {FloorRole, "floor"},
            {RemainingRole, "remaining"},
            {CapacityRole, "capacity"},
            {WaitlistRole, "waitlist"},
            {BookingRole, "booking"},
            {StatusRole, "status"},
            {CategoryRole, "category"},
            {PriceFenRole, "priceFen"},
            {RunningRole, "running"},
            {OverRole, "over"}};
}

} // namespace hubscreen::viewmodel
