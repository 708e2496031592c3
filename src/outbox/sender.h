// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "domain/outbox_report.h"
#include "http/backoff.h"
#include "http/client.h"
#include "outbox/store.h"
#include "outbox/verdict.h"

#include <QObject>

#include <map>

namespace hubscreen::outbox {

using Line = OutboxLine;

/// "good", "refused", …: for logs.
QString wordFor(Line line);

struct LineState {
    Line line = Line::Unknown;
    QString reason;
    friend bool operator==(const LineState &, const LineState &) = default;
};

/// Sends what is queued, one write at a time in its order, each with the same key until there is an answer. Before the
/// first write after a start or a lost line it asks who answers there (`GET /v1/district`): a write goes to its own
/// district alone. One that cannot go now waits by itself, and the others go on; so does one that is refused where that
/// question is not.
class Sender : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        http::Client &client; ///< with a network manager of its own
        Scheduler &scheduler;
        const Clock &clock;
        const ServerClock &serverClock;
        Random &random;
        ReadAnswer readAnswer;
    };

    Sender(Store &store, Parts parts);

    void start();
    /// Something new is queued: tries at once, unless the platform refused this screen or asked to be spared.
    void wake();
    /// The line may be good again, or the token: tries at once.
    void hurry();
    /// Answered elsewhere (by the stream): what is under way for it is let go.
    void letGo(qint64 number);
    const LineState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const hubscreen::outbox::LineState &state);
    /// It was answered or set aside, and that is on the disk. `reading`: the answer, as its owner read it; empty: there
    /// is none.
    void settled(qint64 number, const std::any &reading);

private:
    void next();
    void waitFor(Milliseconds delay);
    std::optional<Item> due();
    Milliseconds notBefore(const Item &item) const;
    void rest(const std::vector<Item> &open);
    void askWhoAnswers();
    void onDistrict(const http::Outcome &outcome);
    void send(const Item &item);
    void onOutcome(const Item &item, const http::Outcome &outcome);
    void take(const Item &item, const Settled &settled);
    void take(const Item &item, const Hopeless &hopeless);
    void take(const Item &item, const Later &later);
    void take(const Item &item, const LineDown &down);
    void take(const Item &item, const Unwelcome &unwelcome);
    void tellGood();
    struct Patience;
    Patience &patienceWith(const Item &item);
    void lose(const QString &reason, std::optional<Milliseconds> retryAfter);
    void refuse(const QString &reason);
    void failDisk(const Error &error);
    void tell(Line line, const QString &reason = {});

    struct Patience {
        http::Backoff backoff;
        http::Backoff refusals;
        QString refusal = {}; ///< why it was refused, though the line is good; empty: it was not
        Milliseconds notBefore{}; ///< monotonic
        Milliseconds othersFirst{}; ///< monotonic: until then it lets them by, for it may have lost the line by itself
        int unreadable = 0;
    };

    Store &m_store;
    Parts m_parts;
    LineState m_state;
    http::Backoff m_backoff;
    QString m_district; ///< who answered since the line was last lost; empty: ask
    Milliseconds m_strangersNotBefore{}; ///< monotonic: then it is asked again, for the writes of other districts
    std::map<qint64, Patience> m_patience; ///< of writes that have to wait
    std::map<qint64, Settled> m_unwritten; ///< answers that the disk did not take yet
    http::Exchange *m_exchange = nullptr;
    qint64 m_sending = 0;
    ScheduledJob m_wake;
    Milliseconds m_quietUntil{}; ///< monotonic: the line was lost, or refused
    Milliseconds m_sparedUntil{}; ///< monotonic: the platform asked for it (Retry-After)
};

} // namespace hubscreen::outbox
