// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/activity.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"
#include "wire/format.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

// The envelope of a list: {"items": […], "next": "…", "sync": "…"}. A bad item is skipped and reported, never the list;
// one that is bad in an optional part is kept without it and reported, too.
namespace hubscreen::wire {

class Fields;

/// A record that was left out, and why.
struct Skipped {
    QString id; ///< as far as it could be read
    QString reason;
    friend bool operator==(const Skipped &, const Skipped &) = default;
};

/// A part that a record goes without.
struct Incomplete {
    QString id;
    QString what; ///< "opening_hours left out: regular[2].closes: not a time of day such as 08:30"
    friend bool operator==(const Incomplete &, const Incomplete &) = default;
};

template<typename T>
struct Page {
    std::vector<T> records;
    std::vector<QString> deleted; ///< ids of tombstones
    std::vector<Skipped> skipped;
    std::vector<Incomplete> incomplete; ///< of the records
    QString next; ///< cursor of the next page; empty on the last
    QString sync; ///< on the last page: what `updated_since` takes
};

// Errors of all: as parseDocument; InvalidInput without `items`; TooLarge over maximumRecords items.
Result<Page<Hub>> readHubs(const QByteArray &document, const FeedFormat &format);
Result<Page<Organisation>> readOrganisations(const QByteArray &document, const FeedFormat &format);
Result<Page<Activity>> readActivities(const QByteArray &document, const FeedFormat &format);
Result<Page<ActivityCount>> readActivityCounts(const QByteArray &document, const FeedFormat &format);
Result<Page<Notice>> readNotices(const QByteArray &document, const FeedFormat &format);
Result<Page<Service>> readServices(const QByteArray &document, const FeedFormat &format);
Result<Page<Slot>> readSlots(const QByteArray &document, const FeedFormat &format);
Result<Page<Menu>> readMenus(const QByteArray &document, const FeedFormat &format);
Result<Page<LiveFootfall>> readLiveFootfalls(const QByteArray &document, const FeedFormat &format);

/// Adds what the record that was read from `fields` goes without.
void noteLosses(std::vector<Incomplete> &incomplete, const QString &id, const Fields &fields);

/// Empty `next` and `sync` are left out.
QJsonObject pageToJson(const QJsonArray &items, const QString &next, const QString &sync);
QJsonObject tombstone(const QString &id);
bool isTombstone(const QJsonObject &item);

/// Errors: InvalidInput when it is not there, TooLarge over maximumRecords elements.
Result<QJsonArray> requiredArray(const QJsonObject &object, QLatin1StringView key);
Error tooManyRecords();

} // namespace hubscreen::wire
