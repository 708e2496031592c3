// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chance.h"
#include "http/event_parser.h"
#include "platform/router.h"
#include "platform/streams.h"
#include "support/buffered_reply.h"
#include "witness.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <memory>

// The network between screens and platform: what is asked arrives late, twice, out of order or never, and so do
// answers.
namespace hubscreen::sim {

/// How a screen's line is at present.
enum class Weather {
    Good,
    Poor, ///< slow, loses and doubles requests, loses and cuts replies
    Down, ///< nobody is reached; open streams fall silent or break
    Portal, ///< a captive portal answers
    Failing, ///< a proxy answers that the platform cannot
};

/// Who answers: the platform, while it runs.
class Answerer
{
public:
    virtual ~Answerer() = default;
    /// std::nullopt: nobody listens.
    virtual std::optional<platform::Answer> answer(const platform::Request &request) = 0;
    virtual void open(std::unique_ptr<platform::StreamSink> sink, const platform::StreamOpening &opening) = 0;
};

class LineReply final : public test::BufferedReply
{
public:
    using BufferedReply::BufferedReply;

    void begin(int status, const QHttpHeaders &headers);
};

class Line
{
public:
    Line(SimulatedTime &time, quint64 seed, Witness &witness, const Trace &trace)
        : m_time(time),
          m_chance(seed),
          m_witness(witness),
          m_trace(trace)
    {
    }

    void setAnswerer(Answerer *answerer) { m_answerer = answerer; }
    void setWeather(const QString &screen, Weather weather);
    void send(const QString &screen, const platform::Request &request, LineReply *reply);
    /// Nothing is on its way any more but streams.
    bool isQuiet() const { return m_underWay.empty(); }

private:
    struct Asked {
        QString screen;
        platform::Request request;
        QPointer<LineReply> reply;
    };
    /// An open stream: what is sent arrives in its order, until it breaks.
    struct Channel {
        QString screen;
        QPointer<LineReply> reply;
        Milliseconds lastArrival{};
        bool isSilent = false;
        http::EventParser said{http::EventParser::defaultCap};
        http::EventParser heard{http::EventParser::defaultCap};
    };
    class Sink;

    void later(Milliseconds delay, std::function<void()> job);
    Milliseconds delay(const QString &screen);
    bool isLostOnTheWay(const Asked &asked);
    void breakLater(const Asked &asked, QNetworkReply::NetworkError error);
    void answerInstead(const Asked &asked, int status);
    void arrive(const Asked &asked);
    void sendBack(const Asked &asked, const platform::Answer &answer);
    void deliver(const Asked &asked, const platform::Reply &reply, bool isCut);
    void openStream(const Asked &asked, const platform::Answer &answer);
    void stream(const std::shared_ptr<Channel> &channel, const std::function<void(LineReply &)> &what);
    void note(const Asked &asked, const platform::Reply &reply);
    void noteSaid(Channel &channel, const QByteArray &bytes);
    void noteHeard(Channel &channel, const QByteArray &bytes);

    SimulatedTime &m_time;
    Chance m_chance;
    Witness &m_witness;
    const Trace &m_trace;
    Answerer *m_answerer = nullptr;
    std::map<QString, Weather> m_weather;
    std::vector<std::weak_ptr<Channel>> m_channels;
    std::map<quint64, ScheduledJob> m_underWay;
    quint64 m_last = 0;
};

/// The network manager of one screen's client.
class LineNetwork final : public QNetworkAccessManager
{
public:
    LineNetwork(Line &line, QString screen) : m_line(line), m_screen(std::move(screen)) { }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    Line &m_line;
    QString m_screen;
};

} // namespace hubscreen::sim
