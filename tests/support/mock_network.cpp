// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mock_network.h"

#include <algorithm>

namespace hubscreen::test {

using namespace std::chrono_literals;

namespace {

constexpr int floodChunk = 1024 * 1024;

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

ScriptedReply &&ScriptedReply::with(QByteArray name, QByteArray value) &&
{
    std::erase_if(headers, [&](const auto &header) { return header.first == name; });
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

MockReply::MockReply(const QNetworkRequest &request, ScriptedReply script, Scheduler &scheduler, QObject *parent)
    : BufferedReply(request, parent),
      m_script(std::move(script)),
      m_scheduler(scheduler)
{
    if (m_script.delivery != ScriptedReply::Delivery::Silent)
        m_next = m_scheduler.after(m_script.latency, [this] { begin(); });
}

void MockReply::begin()
{
    if (m_script.delivery == ScriptedReply::Delivery::Unreachable)
        return breakOff(ConnectionRefusedError);
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_script.status);
    for (const auto &[name, value] : m_script.headers)
        setRawHeader(name, value);
    Q_EMIT metaDataChanged();
    deliver();
}

void MockReply::deliver()
{
    switch (m_script.delivery) {
    case ScriptedReply::Delivery::Whole:
        push(m_script.body);
        return end();
    case ScriptedReply::Delivery::Truncated:
        push(m_script.body.first(m_script.body.size() / 2));
        return breakOff();
    case ScriptedReply::Delivery::Dripped:
        return drip();
    case ScriptedReply::Delivery::Endless:
        return flood();
    default:
        return push(m_script.body);
    }
}

void MockReply::drip()
{
    if (m_script.body.isEmpty())
        return end();
    push(m_script.body.first(1));
    m_script.body.remove(0, 1);
    if (!isFinished()) // the reader may have hung up
        m_next = m_scheduler.after(1s, [this] { drip(); });
}

void MockReply::flood()
{
    push(m_script.body.repeated(floodChunk / std::max<qsizetype>(1, m_script.body.size())));
    if (!isFinished())
        m_next = m_scheduler.after(1ms, [this] { flood(); });
}

void MockReply::abort()
{
    m_next.cancel();
    BufferedReply::abort();
}

void MockNetwork::answer(const QString &path, ScriptedReply reply)
{
    answer(path, [reply = std::move(reply)](const QNetworkRequest &) { return reply; });
}

std::vector<MockNetwork::Seen> MockNetwork::seen(const QString &path) const
{
    std::vector<Seen> found;
    std::ranges::copy_if(m_seen, std::back_inserter(found), [&](const Seen &seen) { return seen.path() == path; });
    return found;
}

MockReply *MockNetwork::open(const QString &path) const
{
    const auto all = seen(path);
    return all.empty() || !all.back().reply || all.back().reply->isFinished() ? nullptr : all.back().reply;
}

QNetworkReply *MockNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    // Seen before it is answered: a script may look at the body.
    m_seen.push_back({methodOf(operation, request), request, body ? body->readAll() : QByteArray(), nullptr});
    const auto place = m_seen.size() - 1;
    const auto found = m_answers.find(request.url().path());
    auto script = found == m_answers.end() ? ScriptedReply{.status = 404} : found->second(request);
    auto *reply = new MockReply(request, std::move(script), m_scheduler, this);
    m_seen[place].reply = reply;
    return reply;
}

} // namespace hubscreen::test
