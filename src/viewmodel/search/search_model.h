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
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// What is found while it is typed: of all that the cache holds, kind by kind. The answer to the latest letter wins; until it is there
/// the one before stays.
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
    enum Role {
        KindRole = Qt::UserRole + 1, ///< SearchKind
        ItemIdRole,
        HubIdRole, ///< empty: in no one hub
        TitleRole, ///< plain, for reading aloud
        PartsRole, ///< the title in parts: in the second, fourth, … is what was typed
        HubLabelRole,
        VenueNameRole,
        DetailRole,
        FloorRole, ///< 0: not known
        TimeRole, ///< timeSpan of an activity
        RemainingRole, ///< figureReading: free seats
        BookingRole, ///< BookingState now
        OfferRole, ///< BookingOffer now
        StatusRole, ///< ActivityStatus
        WaitlistRole, ///< -1: none is kept
        RunningRole,
        MoreRole, ///< further ones with this title, if this is the last of them here
    };
    Q_ENUM(Role)

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

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

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
