// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/page.h"

#include "wire/activity.h"
#include "wire/document.h"
#include "wire/footfall.h"
#include "wire/hub.h"
#include "wire/menu.h"
#include "wire/notice.h"
#include "wire/organisation.h"
#include "wire/service.h"
#include "wire/slot.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void readItem(const QJsonObject &item, QLatin1StringView idKey, const FeedFormat &format, T (*read)(Fields &),
              Page<T> &page)
{
    Fields fields(item, format);
    if (isTombstone(item)) {
        const auto id = fields.id("id"_L1);
        if (fields.isGood())
            return page.deleted.push_back(id);
    }
    T record = read(fields);
    const auto id = item.value(idKey).toString().left(64);
    if (!fields.isGood())
        return page.skipped.push_back({id, fields.problem()});
    noteLosses(page.incomplete, id, fields);
    page.records.push_back(std::move(record));
}

template<typename T>
Result<Page<T>> readPage(const QByteArray &document, QLatin1StringView idKey, const FeedFormat &format,
                         T (*read)(Fields &))
{
    const auto object = parseDocument(document);
    if (!object)
        return std::unexpected(object.error());
    const auto items = requiredArray(*object, "items"_L1);
    if (!items)
        return std::unexpected(items.error());
    Page<T> page;
    page.records.reserve(std::size_t(items->size()));
    for (const auto &item : *items)
        readItem(item.toObject(), idKey, format, read, page);
    page.next = object->value("next"_L1).toString();
    page.sync = object->value("sync"_L1).toString();
    return page;
}

} // namespace

Result<Page<Hub>> readHubs(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Hub>(document, "id"_L1, format, readHub);
}

Result<Page<Organisation>> readOrganisations(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Organisation>(document, "id"_L1, format, readOrganisation);
}

Result<Page<Activity>> readActivities(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Activity>(document, "id"_L1, format, readActivity);
}

Result<Page<ActivityCount>> readActivityCounts(const QByteArray &document, const FeedFormat &format)
{
    return readPage<ActivityCount>(document, "hub_id"_L1, format, readActivityCount);
}

Result<Page<Notice>> readNotices(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Notice>(document, "id"_L1, format, readNotice);
}

Result<Page<Service>> readServices(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Service>(document, "id"_L1, format, readService);
}

Result<Page<Slot>> readSlots(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Slot>(document, "id"_L1, format, readSlot);
}

Result<Page<Menu>> readMenus(const QByteArray &document, const FeedFormat &format)
{
    return readPage<Menu>(document, "id"_L1, format, readMenu);
}

Result<Page<LiveFootfall>> readLiveFootfalls(const QByteArray &document, const FeedFormat &format)
{
    return readPage<LiveFootfall>(document, "hub_id"_L1, format, readLiveFootfall);
}

void noteLosses(std::vector<Incomplete> &incomplete, const QString &id, const Fields &fields)
{
    for (const auto &loss : fields.losses())
        incomplete.push_back({id, loss});
}

QJsonObject pageToJson(const QJsonArray &items, const QString &next, const QString &sync)
{
    QJsonObject page{{u"items"_s, items}};
    if (!next.isEmpty())
        page.insert("next"_L1, next);
    if (!sync.isEmpty())
        page.insert("sync"_L1, sync);
    return page;
}

QJsonObject tombstone(const QString &id)
{
    return {{u"id"_s, id}, {u"deleted"_s, true}};
}

bool isTombstone(const QJsonObject &item)
{
    return item.value("deleted"_L1).toBool();
}

Result<QJsonArray> requiredArray(const QJsonObject &object, QLatin1StringView key)
{
    const auto value = object.value(key);
    if (!value.isArray())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"document"_s, u"no array "_s + key, {}});
    auto array = value.toArray();
    if (array.size() > maximumRecords)
        return std::unexpected(tooManyRecords());
    return array;
}

Error tooManyRecords()
{
    return {ErrorKind::TooLarge, u"document"_s, u"over %1 records"_s.arg(maximumRecords), {}};
}

} // namespace hubscreen::wire
