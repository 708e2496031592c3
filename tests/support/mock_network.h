// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"
#include "support/buffered_reply.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>
#include <map>
#include <vector>

// A network that answers from a script, in simulated time: the network manager is where unit tests replace the world.
namespace hubscreen::test {

/// How the server (and the line) behaves in one reply.
struct ScriptedReply {
    enum class Delivery {
        Whole,
        Truncated, ///< breaks off after half of the body
        Dripped, ///< a byte a second
        Endless, ///< the body over and over, a megabyte at a time
        Silent, ///< accepts, never answers
        Unreachable, ///< nobody listens
        Held, ///< headers and body at once, then open: for streams; the test pushes the rest
    };

    int status = 200;
    QByteArray body = {};
    std::vector<std::pair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    Delivery delivery = Delivery::Whole;
    Milliseconds latency{0};

    ScriptedReply &&with(QByteArray name, QByteArray value) &&; ///< sets a header
};

class MockReply : public BufferedReply
{
    Q_OBJECT

public:
    MockReply(const QNetworkRequest &request, ScriptedReply script, Scheduler &scheduler, QObject *parent);

    void abort() override;

private:
    void begin();
    void deliver();
    void drip();
    void flood();

    ScriptedReply m_script;
    Scheduler &m_scheduler;
    ScheduledJob m_next;
};

class MockNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Answer = std::function<ScriptedReply(const QNetworkRequest &)>;

    struct Seen {
        QByteArray method;
        QNetworkRequest request;
        QByteArray body;
        QPointer<MockReply> reply;

        QString path() const { return request.url().path(); }
        QByteArray header(const char *name) const { return request.rawHeader(name); }
    };

    explicit MockNetwork(Scheduler &scheduler) : m_scheduler(scheduler) { }

    /// From now on, what `path` answers; every other path is a 404.
    void answer(const QString &path, Answer answer) { m_answers[path] = std::move(answer); }
    void answer(const QString &path, ScriptedReply reply);

    const std::vector<Seen> &seen() const { return m_seen; }
    /// The requests for `path`, in order.
    std::vector<Seen> seen(const QString &path) const;
    /// The newest request's reply, if it is still running.
    MockReply *open(const QString &path) const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Scheduler &m_scheduler;
    std::map<QString, Answer> m_answers;
    std::vector<Seen> m_seen;
};

} // namespace hubscreen::test
