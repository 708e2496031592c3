// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/base/time_span.h"

#include <QStringList>

namespace hubscreen::viewmodel {

namespace SearchKindEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(SearchKind)
enum Value { Activity, Service, Venue, Hub, Organisation, Dish };
Q_ENUM_NS(Value)
} // namespace SearchKindEnum
static_assert(int(SearchKindEnum::Dish) == int(cache::SearchKind::Dish));

struct SearchRow {
    Q_GADGET
    Q_PROPERTY(int kind MEMBER kind) ///< SearchKind
    Q_PROPERTY(QString itemId MEMBER id)
    Q_PROPERTY(QString hubId MEMBER hubId) ///< empty: in no one hub
    Q_PROPERTY(QString title READ wholeTitle)
    Q_PROPERTY(QStringList parts MEMBER title) ///< the title in parts: in the second, fourth, … is what was typed
    Q_PROPERTY(QString hubLabel MEMBER hubLabel)
    Q_PROPERTY(QString venueName MEMBER venueName)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int floor MEMBER floor) ///< 0: not known
    Q_PROPERTY(hubscreen::viewmodel::TimeSpan time MEMBER time) ///< timeSpan of an activity
    Q_PROPERTY(hubscreen::viewmodel::FigureReading remaining MEMBER remaining) ///< figureReading: free seats
    Q_PROPERTY(int booking MEMBER booking) ///< BookingState now
    Q_PROPERTY(int offer MEMBER offer) ///< BookingOffer now
    Q_PROPERTY(int status MEMBER status) ///< ActivityStatus
    Q_PROPERTY(int waitlist MEMBER waitlist) ///< -1: none is kept
    Q_PROPERTY(bool running MEMBER running)
    Q_PROPERTY(int more MEMBER more) ///< further ones with this title, if this is the last of them here

public:
    QString key;
    int kind = SearchKindEnum::Activity;
    QString id;
    QString hubId;
    QStringList title;
    QString hubLabel;
    QString venueName;
    QString detail;
    int floor = 0;
    TimeSpan time;
    FigureReading remaining;
    int booking = BookingStateEnum::Other;
    int offer = BookingOfferEnum::None;
    int status = ActivityStatusEnum::Scheduled;
    int waitlist = -1;
    bool running = false;
    int more = 0;
    QString wholeTitle() const { return title.join(QString()); }
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// What is found while it is typed: of all that the cache holds, kind by kind. The answer to the latest letter wins;
/// until it is there the one before stays.
class SearchModel : public RowListModel<SearchRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed) ///< what is listed is not the answer to `text` yet
    Q_PROPERTY(bool nothing READ isNothing NOTIFY changed) ///< `text` was looked for and is not there
    Q_PROPERTY(QStringList near READ near NOTIFY changed) ///< nothing was found: nearly spelled so, nearest first
    Q_PROPERTY(QStringList words READ words NOTIFY changed) ///< what there is most of, in words to touch

public:
    explicit SearchModel(const HubDirectory &directory);

    QString text() const { return m_text; }
    /// At most 24 characters of it.
    void setText(const QString &text);
    Q_INVOKABLE void type(const QString &letters) { setText(m_text + letters); }
    Q_INVOKABLE void backspace();
    /// Nothing of what was typed or found is left.
    Q_INVOKABLE void clear() { setText({}); }

    int rowCountNow() const { return rowCount(); }
    bool isBusy() const { return m_answered != m_text; }
    bool isNothing() const { return !m_text.trimmed().isEmpty() && !isBusy() && m_answer.hits.empty(); }
    QStringList near() const;
    QStringList words() const { return m_words; }

    /// Asks the cache only while active.
    void setActive(bool active);

Q_SIGNALS:
    void textChanged();
    void changed();

private:
    cache::SearchQuery query();
    void apply(cache::SearchAnswer &&answer);
    void refresh();
    SearchRow rowOf(const cache::SearchHit &hit, Instant now) const;
    void addSession(SearchRow &row, const cache::ActivityRow &session, Instant now) const;

    const HubDirectory &m_directory;
    QString m_text;
    QString m_asked; // the question under way
    QString m_answered; // the question that m_answer answers
    bool m_active = false;
    cache::SearchAnswer m_answer;
    QStringList m_words;
    CacheQuery<cache::SearchAnswer> m_query;
};

} // namespace hubscreen::viewmodel
