// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line.h"

#include "wire/booking.h"
#include "wire/event.h"

#include <algorithm>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int anyOf[] = {500, 502, 503, 504, 429};

} // namespace

/// The platform's end of a stream.
class Line::Sink final : public platform::StreamSink
{
public:
    Sink(Line &line, std::shared_ptr<Channel> channel) : m_line(line), m_channel(std::move(channel)) { }
    ~Sink() override
    {
        m_line.stream(m_channel, [](LineReply &reply) { reply.breakOff(QNetworkReply::RemoteHostClosedError); });
    }
    bool send(const QByteArray &bytes) override
    {
        if (!m_channel->reply || m_channel->reply->isFinished())
            return false;
        m_line.noteSaid(*m_channel, bytes);
        m_line.stream(m_channel, [&line = m_line, bytes, channel = m_channel](LineReply &reply) {
            line.noteHeard(*channel, bytes);
            reply.push(bytes);
        });
        return true;
    }
    void finish() override
    {
        m_line.stream(m_channel, [](LineReply &reply) { reply.end(); });
    }

private:
    Line &m_line;
    std::shared_ptr<Channel> m_channel;
};

void Line::later(Milliseconds delay, std::function<void()> job)
{
    const auto number = ++m_last;
    m_underWay[number] = m_time.after(delay, [this, number, job = std::move(job)] {
        const auto held = m_underWay.extract(number);
        job();
    });
}

Milliseconds Line::delay(const QString &screen)
{
    if (m_weather[screen] != Weather::Poor)
        return m_chance.time(5ms, 150ms);
    return m_chance.percent(5) ? m_chance.time(5s, 60s) : m_chance.time(20ms, 4s);
}

void Line::setWeather(const QString &screen, Weather weather)
{
    m_weather[screen] = weather;
    if (weather == Weather::Good)
        return;
    std::erase_if(m_channels, [](const auto &channel) { return channel.expired(); });
    for (const auto &open : m_channels) {
        const auto channel = open.lock();
        const bool isHit = channel->screen == screen && (weather == Weather::Down || m_chance.percent(40));
        if (!isHit)
            continue;
        channel->isSilent = true;
        if (channel->reply && m_chance.percent(60))
            breakLater({screen, {}, channel->reply}, QNetworkReply::RemoteHostClosedError);
    }
}

void Line::breakLater(const Asked &asked, QNetworkReply::NetworkError error)
{
    later(delay(asked.screen), [asked, error] {
        if (asked.reply)
            asked.reply->breakOff(error);
    });
}

/// Somebody else answers, or nobody.
bool Line::isLostOnTheWay(const Asked &asked)
{
    const auto weather = m_weather[asked.screen];
    const bool isPoor = weather == Weather::Poor;
    if (weather == Weather::Portal && m_chance.percent(90))
        answerInstead(asked, 200);
    else if ((weather == Weather::Failing && m_chance.percent(70)) || (isPoor && m_chance.percent(4)))
        answerInstead(asked, anyOf[m_chance.number(0, int(std::size(anyOf)) - 1)]);
    else if (weather != Weather::Down && !(isPoor && m_chance.percent(15)))
        return false;
    else if (m_chance.percent(60))
        breakLater(asked, QNetworkReply::ConnectionRefusedError);
    return true;
}

void Line::answerInstead(const Asked &asked, int status)
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/html");
    if (status != 200 && m_chance.percent(50))
        headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(m_chance.number(1, 30)));
    later(delay(asked.screen), [asked, status, headers] {
        if (!asked.reply || asked.reply->isFinished())
            return;
        asked.reply->begin(status, headers);
        asked.reply->push("<html>Please sign in</html>");
        asked.reply->end();
    });
}

void Line::send(const QString &screen, const platform::Request &request, LineReply *reply)
{
    const Asked asked{screen, request, reply};
    m_trace.tell(screen, [&] {
        return u"asks %1 %2 %3"_s.arg(QString::fromLatin1(request.method), request.path, request.query.toString());
    });
    if (isLostOnTheWay(asked))
        return;
    later(delay(screen), [this, asked] { arrive(asked); });
    const bool isWrite = request.method != "GET";
    if (isWrite && m_weather[screen] == Weather::Poor && m_chance.percent(15))
        later(m_chance.time(1ms, 90s), [this, asked] { arrive({asked.screen, asked.request, nullptr}); });
}

void Line::arrive(const Asked &asked)
{
    const auto answer = m_answerer->answer(asked.request);
    if (!answer)
        return breakLater(asked, QNetworkReply::ConnectionRefusedError);
    // A look-up hands out another token each time.
    if (asked.request.method != "GET" && asked.request.path != "/v1/bookings/lookup"_L1)
        m_witness.answered(asked.request.header("Idempotency-Key"), answer->reply.status, answer->reply.body);
    m_trace.tell(u"platform"_s, [&] {
        return u"answers %1 to %2 %3 of %4%5"_s.arg(QString::number(answer->reply.status),
                                                    QString::fromLatin1(asked.request.method), asked.request.path,
                                                    asked.screen, asked.reply ? QString() : u" (a double)"_s);
    });
    sendBack(asked, *answer);
}

void Line::sendBack(const Asked &asked, const platform::Answer &answer)
{
    const auto weather = m_weather[asked.screen];
    const bool isBad = weather == Weather::Poor || weather == Weather::Failing;
    if (weather == Weather::Down || (isBad && m_chance.percent(12))) {
        if (m_chance.percent(50))
            breakLater(asked, QNetworkReply::RemoteHostClosedError);
        return;
    }
    if (!asked.reply)
        return;
    if (answer.stream)
        return openStream(asked, answer);
    const bool isCut = isBad && m_chance.percent(6);
    later(delay(asked.screen), [this, asked, reply = answer.reply, isCut] { deliver(asked, reply, isCut); });
}

void Line::deliver(const Asked &asked, const platform::Reply &reply, bool isCut)
{
    if (!asked.reply || asked.reply->isFinished())
        return;
    if (!isCut)
        note(asked, reply);
    auto headers = reply.headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    const QPointer guard(asked.reply);
    asked.reply->begin(reply.status, headers);
    if (guard)
        guard->push(isCut ? reply.body.first(reply.body.size() / 2) : reply.body);
    if (guard && isCut)
        guard->breakOff(QNetworkReply::RemoteHostClosedError);
    else if (guard)
        guard->end();
}

void Line::openStream(const Asked &asked, const platform::Answer &answer)
{
    const auto channel = std::make_shared<Channel>(Channel{.screen = asked.screen, .reply = asked.reply});
    m_channels.push_back(channel);
    auto headers = answer.reply.headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.reply.contentType);
    stream(channel, [headers](LineReply &reply) { reply.begin(200, headers); });
    m_answerer->open(std::make_unique<Sink>(*this, channel), *answer.stream);
}

void Line::stream(const std::shared_ptr<Channel> &channel, const std::function<void(LineReply &)> &what)
{
    if (channel->isSilent)
        return;
    const auto now = m_time.monotonic();
    channel->lastArrival = std::max(channel->lastArrival, now + delay(channel->screen));
    later(channel->lastArrival - now, [channel, what] {
        if (!channel->isSilent && channel->reply && !channel->reply->isFinished())
            what(*channel->reply);
    });
}

/// What this reply tells the screen of bookings.
void Line::note(const Asked &asked, const platform::Reply &reply)
{
    if (asked.request.method == "GET")
        return;
    if (reply.status == 409 && asked.request.path == "/v1/bookings"_L1) {
        const auto wish = wire::parseDocument(asked.request.body).value_or(QJsonObject());
        m_witness.toldRefusal(asked.screen, wish["client_ref"_L1].toString(),
                              wire::readProblem(reply.body, reply.status).word);
    } else if (const auto result = wire::readBookingResult(reply.body, wire::FeedFormat());
               reply.status < 300 && result) {
        m_witness.told(asked.screen, result->booking);
    } else if (const auto found = wire::readBookingFound(reply.body, wire::FeedFormat()); reply.status < 300 && found) {
        m_witness.told(asked.screen, found->booking);
    }
}

/// What the platform says of seats is so, even if it ends before anybody else could look.
void Line::noteSaid(Channel &channel, const QByteArray &bytes)
{
    for (const auto &event : channel.said.take(bytes).value_or(std::vector<http::Event>())) {
        if (event.type != "activity" && event.type != "slot")
            continue;
        const auto read = wire::readEvent(event.type, event.data, wire::FeedFormat());
        if (const auto *activity = read ? std::get_if<Activity>(&read->data) : nullptr)
            m_witness.seatsBecame(activity->id, {activity->remaining, activity->waitlist});
        else if (const auto *slot = read ? std::get_if<Slot>(&read->data) : nullptr)
            m_witness.seatsBecame(slot->id, {slot->remaining, slot->waitlist});
    }
}

void Line::noteHeard(Channel &channel, const QByteArray &bytes)
{
    for (const auto &event : channel.heard.take(bytes).value_or(std::vector<http::Event>())) {
        if (event.type != "booking")
            continue;
        const auto read = wire::readEvent(event.type, event.data, wire::FeedFormat());
        if (read && std::holds_alternative<Booking>(read->data))
            m_witness.told(channel.screen, std::get<Booking>(read->data));
    }
}

} // namespace hubscreen::sim
