// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/simulated.h"
#include "support/booking_desk.h"
#include "support/paper_district.h"
#include "support/tile_server.h"
#include "viewmodel/lobby/lobby.h"

#include <QTimer>
#include <QTranslator>

#include <memory>

class QQmlEngine;
class QQuickItem;

namespace hubscreen::stage {

/// What the tests of the pages stand on: the real view models over a cache on paper, at a time that stands still.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hubscreen::viewmodel::Lobby *lobby READ lobby NOTIFY begun)
    Q_PROPERTY(QString here READ here CONSTANT)
    Q_PROPERTY(QString busy READ busy CONSTANT)
    Q_PROPERTY(bool keepsPictures READ keepsPictures CONSTANT) ///< HUBSCREEN_PICTURES names a folder

public:
    explicit Stage(QQmlEngine &engine);

    viewmodel::Lobby *lobby() const { return m_lobby.get(); }
    QString here() const { return paperHere; }
    QString busy() const { return paperBusy; }
    bool keepsPictures() const { return qEnvironmentVariableIsSet("HUBSCREEN_PICTURES"); }

    /// As the feed's reader leaves a text that came.
    Q_INVOKABLE QString read(const QString &text) const;
    /// What a row of a list model has under a role's name.
    Q_INVOKABLE static QVariant valueOf(const QAbstractItemModel *model, int row, const QString &role)
    {
        return model->index(row, 0).data(model->roleNames().key(role.toUtf8()));
    }
    /// A fresh screen on a fresh district. With `text`: the feed sends nothing else.
    Q_INVOKABLE void begin(const QString &text = {}, int others = 56);
    /// A fresh screen that has nothing and reaches nobody.
    Q_INVOKABLE void beginEmpty();
    /// A fresh screen whose map is on tiles of that datum, from a server that answers or does not.
    Q_INVOKABLE void beginOnTiles(bool gcj02, bool up, int others = 56);
    Q_INVOKABLE void setTilesUp(bool up);
    Q_INVOKABLE void endTiles();
    /// Booking is offered on the screen that was begun. `answers`: book, lookup, cancel: PaperAnswers' words; link,
    /// noDisk, noKey: true.
    Q_INVOKABLE void offerBooking(const QVariantMap &answers = {});
    /// What the platform answers from now on, as above.
    Q_INVOKABLE void answer(const QVariantMap &answers);
    /// How many requests for that path have left.
    Q_INVOKABLE int asked(const QString &path) const;
    Q_INVOKABLE void passSeconds(int seconds);
    /// An activity as the feed tells it from now on: free seats, and how many wait (-1: no list).
    Q_INVOKABLE void setSeats(const QString &activityId, int remaining, int waiting);
    /// Nobody says in which room it is.
    Q_INVOKABLE void loseRoom(const QString &activityId);
    /// Of its seats nothing came that could be read.
    Q_INVOKABLE void loseSeats(const QString &activityId);
    /// A name is asked for.
    Q_INVOKABLE void askName(const QString &activityId);
    /// It does not take place, or not then: ActivityStatus.
    Q_INVOKABLE void setStatus(const QString &activityId, int status);
    Q_INVOKABLE void remove(const QString &activityId);
    /// It goes on from one minute to another, counted from today's midnight.
    Q_INVOKABLE void setTime(const QString &activityId, int from, int to);
    /// Today's menus are not there, or there again.
    Q_INVOKABLE void setMenusKnown(bool known);
    /// When a meal (Meal) of today is served, in minutes.
    Q_INVOKABLE void serve(int meal, int from, int to);
    /// From now on the disk refuses what changes there, or takes it again; what is new it takes all the same.
    Q_INVOKABLE void breakDisk(bool broken) { m_desk->breakDisk(broken); }
    /// Booking hears nothing of the platform any more.
    Q_INVOKABLE void loseLine() { m_desk->booking().setOnline(false); }
    Q_INVOKABLE void setLargestParty(const QString &activityId, int people);
    /// One hub's counter says another number.
    Q_INVOKABLE void count(const QString &hubId, int inside);
    /// So many times as many people, now and ever.
    Q_INVOKABLE void crowd(double times);
    /// Today nobody was counted from nine to ten.
    Q_INVOKABLE void tearHole();
    /// The counters of so many other hubs report no more.
    Q_INVOKABLE void silence(int hubs);
    Q_INVOKABLE void closeHub(const QString &hubId);
    /// Every day the same, in minutes; `closes` may be after 1440. The same twice: nothing is known of its hours.
    Q_INVOKABLE void setHours(const QString &hubId, int opens, int closes);
    /// A notice to the whole district from now on for so many minutes, in front of those of the same urgency.
    Q_INVOKABLE void publish(const QString &id, int urgency, const QString &zh, const QString &en, int minutes);
    Q_INVOKABLE void withdraw(const QString &noticeId);
    Q_INVOKABLE void passMinutes(int minutes);
    /// The feed has not been reached for that long.
    Q_INVOKABLE void loseFeed(const QString &reason);
    /// How the outbox stands (OutboxLine), and the references of what was set aside, newest first.
    Q_INVOKABLE void report(int line, int waiting, const QStringList &setAside);
    Q_INVOKABLE void speak(int language);
    /// Where HUBSCREEN_PICTURES names a folder, keeps the picture there.
    Q_INVOKABLE bool keepPicture(QQuickItem *item, const QString &name);

Q_SIGNALS:
    void begun();

private:
    void open();
    void tell(const std::vector<cache::RecordKey> &keys);

    QQmlEngine &m_engine;
    QTranslator m_english;
    PaperDistrict m_paper;
    std::unique_ptr<SimulatedTime> m_time;
    std::unique_ptr<ServerClock> m_clock;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<BookingDesk> m_desk;
    std::unique_ptr<viewmodel::Lobby> m_lobby;
    std::unique_ptr<TileServer> m_tiles;
    QTimer m_pump; ///< what was posted on the time that stands still
    quint64 m_revision = 1;
};

} // namespace hubscreen::stage
