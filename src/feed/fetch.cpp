// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/fetch.h"

#include "http/client.h"
#include "http/exchange.h"
#include "wire/document.h"
#include "wire/kiosk_settings.h"
#include "wire/page.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using cache::RecordKind;

Fetch::Fetch(http::Client &client, const ServerClock &clock, FetchRequest request, wire::FeedFormat format,
             QByteArray etag, Done done)
    : m_client(client),
      m_clock(clock),
      m_format(std::move(format)),
      m_etag(std::move(etag)),
      m_done(std::move(done))
{
    m_result.request = std::move(request);
    ask({});
}

void Fetch::ask(const QString &cursor)
{
    auto request = requestFor(m_result.request, m_format.zone, m_etag);
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    connect(m_client.send(std::move(request), this), &http::Exchange::finished, this, &Fetch::take);
}

void Fetch::take(const http::Outcome &outcome)
{
    if (!outcome)
        return m_done(std::unexpected(outcome.error()));
    if (!takeMark(*outcome))
        return fail({ErrorKind::InvalidInput, {}, u"its pages are of different epochs"_s, {}});
    if (outcome->isNotModified()) {
        m_result.notModified = true;
        return m_done(std::move(m_result));
    }
    const auto next = read(*outcome);
    if (!next)
        return fail(next.error());
    if (m_records > wire::maximumRecords)
        return fail(wire::tooManyRecords());
    m_etag.clear(); // it was the first page's
    if (next->isEmpty())
        m_done(std::move(m_result));
    else
        ask(*next);
}

/// The first page speaks for the list; of a list of several no tag is kept, since the first page's says nothing of the
/// others.
bool Fetch::takeMark(const http::Reply &reply)
{
    auto &mark = m_result.mark;
    const auto epoch = reply.header("Feed-Epoch");
    if (++m_pages > 1) {
        mark.etag.clear();
        return epoch == mark.epoch;
    }
    mark.epoch = epoch;
    mark.revision = reply.header("Feed-Revision").toULongLong();
    mark.etag = reply.etag();
    mark.vouchedAt = reply.date.value_or(m_clock.now());
    m_result.maxAge = reply.maxAge();
    return true;
}

Result<QString> Fetch::read(const http::Reply &reply)
{
    const auto keep = [this](auto &&document) -> Result<QString> {
        if (!document)
            return std::unexpected(document.error());
        if constexpr (requires { document->skipped; })
            m_result.skipped = document->skipped;
        if constexpr (requires { document->incomplete; })
            m_result.incomplete = document->incomplete;
        if constexpr (requires { document->settings; })
            m_result.content = std::move(document->settings);
        else
            m_result.content = std::move(*document);
        return QString();
    };
    switch (kindOf(m_result.request)) {
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

Result<QString> Fetch::readListPage(const QByteArray &body)
{
    switch (kindOf(m_result.request)) {
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
Result<QString> Fetch::append(Read read, const QByteArray &body)
{
    auto page = read(body, m_format);
    if (!page)
        return std::unexpected(page.error());
    const auto &request = std::get<ListRequest>(m_result.request.what);
    if (std::holds_alternative<std::monostate>(m_result.content))
        m_result.content = cache::ListWrite{.records = std::vector<T>(),
                                            .deletedIds = {},
                                            .scope = request.scope,
                                            .range = request.range,
                                            .hubId = request.hubId,
                                            .mark = {}};
    auto &write = std::get<cache::ListWrite>(m_result.content);
    auto &records = std::get<std::vector<T>>(write.records);
    m_records += qsizetype(page->records.size() + page->deleted.size() + page->skipped.size());
    std::ranges::move(page->records, std::back_inserter(records));
    std::ranges::move(page->deleted, std::back_inserter(write.deletedIds));
    std::ranges::move(page->skipped, std::back_inserter(m_result.skipped));
    std::ranges::move(page->incomplete, std::back_inserter(m_result.incomplete));
    m_result.mark.syncToken = page->sync;
    return page->next;
}

void Fetch::fail(const Error &error)
{
    const auto url = m_client.addressOf(requestFor(m_result.request, m_format.zone, {}));
    const auto where = error.where.isEmpty() ? url : url + u' ' + error.where;
    m_done(std::unexpected(http::Failure{.error = {error.kind, where, error.what, error.remedy}, .status = 200}));
}

} // namespace hubscreen::feed
