// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulated.h"
#include "domain/booking.h"
#include "platform/pulse.h"
#include "platform/router.h"
#include "support/small_facts.h"

#include <QJsonObject>

#include <list>
#include <memory>

namespace hubscreen::test {

inline const Instant noon = *parseRfc3339(u"2026-11-24T12:00:00+08:00");

/// What a visitor wishes; a phone of its own for each.
struct Wish {
    QString target = QStringLiteral("chess");
    int party = 1;
    QByteArray phone = "13812345678";
    bool acceptWaitlist = true;
    BookingKind kind = BookingKind::Activity;
    QString clientRef = QStringLiteral("K7Q2M9XA");
    std::optional<Instant> expiresAt{};
};

/// A number that no other index has.
QByteArray phoneOf(int index);

/// The platform on SmallFacts and simulated time, asked without a network. Its callers: kiosks `wall-1` and `wall-2`,
/// staff `anna`, counter `door`; their tokens are their ids.
class SmallPlatform
{
public:
    /// On the data in `directory`, or in memory without one.
    explicit SmallPlatform(SmallFacts &facts, const QString &directory = {}, Instant now = noon);

    platform::Reply send(const QByteArray &method, const QString &path, const QJsonObject &body,
                         const QByteArray &caller = "wall-1", const QByteArray &key = newKey(),
                         const QByteArray &manageToken = {});
    platform::Reply get(const QString &path, const QByteArray &caller);
    QJsonObject bodyOf(const Wish &wish) const;
    platform::Reply book(const Wish &wish, const QByteArray &caller = "wall-1", const QByteArray &key = newKey());
    platform::Reply lookUp(const QString &code, const QString &lastFour, const QByteArray &caller = "wall-1");
    platform::Reply cancel(const QString &bookingId, const QByteArray &manageToken,
                           const QByteArray &caller = "wall-1");
    /// By staff.
    platform::Reply cancel(const QString &bookingId) { return cancel(bookingId, {}, "anna"); }
    /// By staff.
    platform::Reply checkIn(const QString &bookingId, int attended);
    /// What its stream has told so far.
    const QByteArray &listen(const QByteArray &kiosk, const QByteArray &lastEventId = {});
    /// Lets the facts happen and the hours pass, an hour at a time.
    void advance(Milliseconds length) { time.advance(length); }

    const platform::Router &router() const { return m_router; }
    platform::Streams &streams() { return m_streams; }

    /// As the lists tell it.
    Activity activity(const QString &id) const;
    static QByteArray newKey();

    SimulatedTime time;
    SeededRandom random{7};
    wire::FeedFormat format;
    std::unique_ptr<platform::Storage> storage;
    platform::KeyRing keys;

private:
    platform::LiveBoard m_live;
    platform::Records m_records;
    platform::Streams m_streams;
    platform::Router m_router;
    platform::Pulse m_pulse;
    std::list<QByteArray> m_heard;
};

/// A reply's body.
QJsonObject jsonOf(const platform::Reply &reply);
/// The word of a problem; of a success the booking's state.
QString wordOf(const platform::Reply &reply);
QString idOf(const platform::Reply &reply);

/// What a stream has told, comments left out.
struct Event {
    quint64 revision = 0;
    QByteArray type;
    QJsonObject data;
};
std::vector<Event> eventsOf(const QByteArray &heard);

} // namespace hubscreen::test
