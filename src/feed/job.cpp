// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/job.h"

#include "http/client.h"
#include "http/exchange.h"
#include "wire/document.h"
#include "wire/kiosk_settings.h"
#include "wire/page.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using cache::RecordKind;

Job::Job(http::Client &client, const ServerClock &clock, Order order, wire::FeedFormat format, QByteArray etag,
         Done done)
    : m_client(client),
      m_clock(clock),
      m_format(std::move(format)),
      m_etag(std::move(etag)),
      m_done(std::move(done))
{
    m_arrival.order = std::move(order);
    ask({});
}

void Job::ask(const QString &cursor)
{
    auto request = requestFor(m_arrival.order, m_format.zone, m_etag);
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    connect(m_client.send(std::move(request), this), &http::Exchange::finished, this, &Job::take);
}

void Job::take(const http::Outcome &outcome)
{
    if (!outcome)
        return m_done(std::unexpected(outcome.error()));
    if (!takeMark(*outcome))
        return fail({ErrorKind::InvalidInput, {}, u"its pages are of different epochs"_s, {}});
    if (outcome->isNotModified()) {
        m_arrival.notModified = true;
        return m_done(std::move(m_arrival));
    }
    const auto next = read(*outcome);
    if (!next)
        return fail(next.error());
    if (m_records > wire::maximumRecords)
        return fail(wire::tooManyRecords());
    m_etag.clear(); // it was the first page's
    if (next->isEmpty())
        m_done(std::move(m_arrival));
    else
        ask(*next);
}

/// The first page speaks for the list; of a list of several no tag is kept, since the first page's says nothing of the others.
bool Job::takeMark(const http::Reply &reply)
{
    auto &mark = m_arrival.mark;
    const auto epoch = reply.header("Feed-Epoch");
    if (++m_pages > 1) {
        mark.etag.clear();
        return epoch == mark.epoch;
    }
    mark.epoch = epoch;
    mark.revision = reply.header("Feed-Revision").toULongLong();
    mark.etag = reply.etag();
    mark.vouchedAt = reply.date.value_or(m_clock.now());
    m_arrival.maxAge = reply.maxAge();
    return true;
}

Result<QString> Job::read(const http::Reply &reply)
{
    const auto keep = [this](auto &&document) -> Result<QString> {
        if (!document)
            return std::unexpected(document.error());
        if constexpr (requires { document->skipped; })
            m_arrival.skipped = document->skipped;
        if constexpr (requires { document->incomplete; })
            m_arrival.incomplete = document->incomplete;
        if constexpr (requires { document->settings; })
            m_arrival.content = std::move(document->settings);
        else
            m_arrival.content = std::move(*document);
        return QString();
    };
    switch (kindOf(m_arrival.order)) {
    case RecordKind::District:
        return keep(wire::readDistrict(reply.body));
    case RecordKind::Kiosk:
        return keep(wire::readKioskSettings(reply.body));
    case RecordKind::FootfallHistory:
        return keep(wire::readFootfallHistory(reply.body, m_format));
    default:
        return readListPage(reply.body);
    }
}

Result<QString> Job::readListPage(const QByteArray &body)
{
    switch (kindOf(m_arrival.order)) {
    case RecordKind::Hub:
        return append<Hub>(wire::readHubs, body);
    case RecordKind::Organisation:
        return append<Organisation>(wire::readOrganisations, body);
    case RecordKind::LiveFootfall:
        return append<LiveFootfall>(wire::readLiveFootfalls, body);
    case RecordKind::Activity:
        return append<Activity>(wire::readActivities, body);
    case RecordKind::ActivityCount:
        return append<ActivityCount>(wire::readActivityCounts, body);
    case RecordKind::Notice:
        return append<Notice>(wire::readNotices, body);
    case RecordKind::Service:
        return append<Service>(wire::readServices, body);
    case RecordKind::Slot:
        return append<Slot>(wire::readSlots, body);
    case RecordKind::Menu:
        return append<Menu>(wire::readMenus, body);
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

template<typename T, typename Read>
Result<QString> Job::append(Read read, const QByteArray &body)
{
    auto page = read(body, m_format);
    if (!page)
        return std::unexpected(page.error());
    const auto &order = std::get<ListOrder>(m_arrival.order.what);
    if (std::holds_alternative<std::monostate>(m_arrival.content))
        m_arrival.content = cache::ListWrite{.records = std::vector<T>(),
                                             .deletedIds = {},
                                             .scope = order.scope,
                                             .range = order.range,
                                             .hubId = order.hubId,
                                             .mark = {}};
    auto &write = std::get<cache::ListWrite>(m_arrival.content);
    auto &records = std::get<std::vector<T>>(write.records);
    m_records += qsizetype(page->records.size() + page->deleted.size() + page->skipped.size());
    std::ranges::move(page->records, std::back_inserter(records));
    std::ranges::move(page->deleted, std::back_inserter(write.deletedIds));
    std::ranges::move(page->skipped, std::back_inserter(m_arrival.skipped));
    std::ranges::move(page->incomplete, std::back_inserter(m_arrival.incomplete));
    m_arrival.mark.syncToken = page->sync;
    return page->next;
}

void Job::fail(const Error &error)
{
    const auto url = m_client.addressOf(requestFor(m_arrival.order, m_format.zone, {}));
    const auto where = error.where.isEmpty() ? url : url + u' ' + error.where;
    m_done(std::unexpected(http::Failure{.error = {error.kind, where, error.what, error.remedy}, .status = 200}));
}

} // namespace hubscreen::feed
