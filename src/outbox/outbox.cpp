// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/outbox.h"

#include "http/exchange.h"

#include <QPromise>

#include <algorithm>

namespace hubscreen::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds tidyEvery = 1h;
constexpr Milliseconds withdrawAgainAfter = 1s;
constexpr Milliseconds keepAnswered = 24h;
constexpr Milliseconds keepSetAside = 30 * 24h;

} // namespace

Outbox::Outbox(QString file, Sender::Parts parts)
    : m_file(std::move(file)),
      m_parts(std::move(parts)),
      m_openError{ErrorKind::Storage, m_file, u"is not open"_s, {}},
      m_alive(std::make_shared<bool>(true))
{
}

Outbox::~Outbox() = default;

template<typename T>
QFuture<T> Outbox::later(std::function<T()> job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    m_parts.scheduler.post([promise, job = std::move(job), alive = std::weak_ptr(m_alive)] {
        if (!alive.expired()) {
            if constexpr (std::is_void_v<T>)
                job();
            else
                promise->addResult(job());
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Outbox::open()
{
    return later<Result<void>>([this] { return openNow(); });
}

QFuture<void> Outbox::close()
{
    return later<void>([this] {
        m_tidying.cancel();
        m_withdrawal.cancel();
        m_asking.reset();
        m_sender.reset();
        m_store.reset();
    });
}

QFuture<Result<Item>> Outbox::draft(const Write &write)
{
    return later<Result<Item>>([=, this] { return draftNow(write); });
}

QFuture<Result<void>> Outbox::release(qint64 number)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    later<void>([=, this] { releaseNow(number, promise); });
    return promise->future();
}

void Outbox::discard(qint64 number)
{
    later<void>([=, this] {
        if (m_store)
            (void)m_store->discard(number); // else it goes with the next start
    });
}

void Outbox::answer(const QString &key, const Answer &answer, const std::function<std::any(const Write &)> &read)
{
    later<void>([=, this] { answerNow(key, answer, read); });
}

void Outbox::retryNow()
{
    later<void>([this] {
        if (m_sender)
            m_sender->hurry();
    });
}

QFuture<std::vector<Item>> Outbox::items()
{
    return later<std::vector<Item>>(
        [this] { return m_store ? m_store->all().value_or(std::vector<Item>{}) : std::vector<Item>{}; });
}

QFuture<http::Outcome> Outbox::ask(const http::Request &request)
{
    auto promise = std::make_shared<QPromise<http::Outcome>>();
    promise->start();
    later<void>([=, this] { askNow(request, promise); });
    return promise->future();
}

void Outbox::askNow(const http::Request &request, const std::shared_ptr<QPromise<http::Outcome>> &promise)
{
    if (!m_asking)
        m_asking = std::make_unique<QObject>();
    auto *exchange = m_parts.client.send(request, m_asking.get());
    connect(exchange, &http::Exchange::finished, this, [promise](const http::Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    });
}

Result<void> Outbox::openNow()
{
    auto opened = openOrRecover(m_file);
    if (!opened) {
        m_openError = opened.error();
        m_report.fileTrouble = m_openError.toString();
        Q_EMIT reported(m_report);
        return std::unexpected(m_openError);
    }
    m_store = std::move(opened->store);
    if (!opened->keptAs.isEmpty()) {
        const Error damaged{ErrorKind::Damaged, m_file, u"was damaged; %1 writes were recovered"_s.arg(opened->items),
                            u"the damaged file is kept as "_s + opened->keptAs};
        m_report.fileTrouble = damaged.toString();
        Q_EMIT problem(damaged);
    }
    m_sender = std::make_unique<Sender>(*m_store, m_parts);
    connect(m_sender.get(), &Sender::stateChanged, this, &Outbox::lineChanged);
    connect(m_sender.get(), &Sender::stateChanged, this, &Outbox::report);
    connect(m_sender.get(), &Sender::settled, this, &Outbox::tell);
    tidy();
    m_sender->start();
    report();
    return {};
}

Error Outbox::notOpen() const
{
    return m_openError;
}

Result<Item> Outbox::draftNow(const Write &write)
{
    if (!m_store)
        return std::unexpected(notOpen());
    return m_store->add(write, m_parts.random.uuid(), m_parts.serverClock.now());
}

void Outbox::releaseNow(qint64 number, const ReleasePromise &promise)
{
    const auto released =
        m_store ? m_store->release(number, m_parts.serverClock.now()) : Result<void>(std::unexpected(notOpen()));
    if (!released && m_store)
        return withdraw(number, released.error(), promise);
    promise->addResult(released);
    promise->finish();
    if (released) {
        m_sender->wake();
        report();
    }
}

/// Of a release that failed the log may hold the commit all the same, though it was not synced. Only when what is
/// written over it says otherwise is it true that nothing is saved.
void Outbox::withdraw(qint64 number, const Error &why, const ReleasePromise &promise)
{
    if (!m_store->discard(number)) {
        m_withdrawal = m_parts.scheduler.after(withdrawAgainAfter, [=, this] { withdraw(number, why, promise); });
        return;
    }
    promise->addResult(std::unexpected(why));
    promise->finish();
}

void Outbox::answerNow(const QString &key, const Answer &answer, const std::function<std::any(const Write &)> &read)
{
    if (!m_store)
        return;
    const auto item = m_store->findByKey(key);
    if (!item || !*item || !(*item)->isOpen())
        return;
    const auto &write = (*item)->write;
    const auto reading = read ? read(write) : m_parts.readAnswer(write, answer);
    if (!reading.has_value())
        return; // its own reply, or the next try, will tell
    const auto number = (*item)->number;
    if (!m_store->markAnswered(number, answer, m_parts.serverClock.now()).value_or(false))
        return;
    m_sender->letGo(number);
    tell(number, reading);
}

void Outbox::tell(qint64 number, const std::any &reading)
{
    const auto item = m_store->find(number);
    if (!item || !*item)
        return;
    if ((*item)->state == State::SetAside)
        Q_EMIT problem({ErrorKind::InvalidInput,
                        u"write %1 (%2)"_s.arg(QString::number(number), (*item)->write.subject),
                        u"was set aside: "_s + (*item)->reason, u"Tell the platform's operator"_s});
    Q_EMIT settled(**item, reading);
    report();
}

void Outbox::report()
{
    OutboxReport next;
    next.line = m_sender->state().line;
    next.reason = m_sender->state().reason;
    next.fileTrouble = m_report.fileTrouble;
    for (const auto &item : m_store->all().value_or(std::vector<Item>{})) {
        next.waiting += item.isOpen() ? 1 : 0;
        if (item.state == State::SetAside)
            next.setAside.push_back({item.write.subject, item.changedAt, item.reason});
    }
    std::ranges::reverse(next.setAside);
    if (next == m_report)
        return;
    m_report = std::move(next);
    Q_EMIT reported(m_report);
}

void Outbox::tidy()
{
    const auto now = m_parts.serverClock.now();
    if (m_parts.serverClock.isLearnt()) // a wrong clock must not throw away what is still wanted
        (void)m_store->forgetSettled(now - keepAnswered, now - keepSetAside);
    m_tidying = m_parts.scheduler.after(tidyEvery, [this] { tidy(); });
}

} // namespace hubscreen::outbox
