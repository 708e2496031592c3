// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/footfall.h"

#include "wire/document.h"
#include "wire/writing.h"

#include <cmath>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

/// Of a bucket. A hub's day and a district's sum are more than a counter says at once; sums of years stay exact in a
/// double.
constexpr double maximumPeople = 1e13;

// null, or a number from 0 on; whole when `whole`.
template<typename T>
std::vector<std::optional<T>> readColumn(Fields &fields, Key key, bool whole)
{
    std::vector<std::optional<T>> column;
    const auto array = fields.array(key);
    column.reserve(std::size_t(array.size()));
    for (const auto &element : array) {
        const auto value = element.toDouble(-1);
        const bool good =
            element.isDouble() && value >= 0 && value <= maximumPeople && (!whole || value == std::floor(value));
        if (!good && !element.isNull())
            fields.fail(QString(key), u"holds what is neither null nor a count"_s);
        column.push_back(good ? std::optional<T>(T(value)) : std::nullopt);
    }
    return column;
}

template<typename T>
QJsonArray columnToJson(const std::vector<std::optional<T>> &column)
{
    QJsonArray array;
    for (const auto &value : column)
        array.append(value ? QJsonValue(*value) : QJsonValue());
    return array;
}

} // namespace

LiveFootfall readLiveFootfall(Fields &fields)
{
    LiveFootfall live;
    live.hubId = fields.id("hub_id"_L1);
    live.at = fields.instant("at"_L1);
    // The figures are the record: one that is bad is none of them.
    const auto count = [&](Key key) { return fields.has(key) ? std::optional(fields.count(key)) : std::nullopt; };
    live.inside = count("inside"_L1);
    live.entriesToday = live.inside ? fields.count("entries_today"_L1) : count("entries_today"_L1).value_or(0);
    live.exitsToday = live.inside ? fields.count("exits_today"_L1) : count("exits_today"_L1).value_or(0);
    return live;
}

QJsonObject toJson(const LiveFootfall &live, const FeedFormat &format)
{
    return {
        {u"hub_id"_s, live.hubId},           {u"at"_s, format.zone.toRfc3339(live.at)},
        {u"inside"_s, toJson(live.inside)},  {u"entries_today"_s, live.entriesToday},
        {u"exits_today"_s, live.exitsToday},
    };
}

FootfallSeries readFootfallSeries(Fields &fields)
{
    FootfallSeries series;
    if (fields.has("hub_id"_L1)) // without it, it is the district's own
        series.hubId = fields.id("hub_id"_L1);
    series.start = fields.instant("start"_L1);
    series.step = fields.strictChoice<FootfallStep>("step"_L1);
    series.entries = readColumn<qint64>(fields, "entries"_L1, true);
    series.averageInside = readColumn<double>(fields, "avg_inside"_L1, false);
    series.peakInside = readColumn<qint64>(fields, "peak_inside"_L1, true);
    if (series.averageInside.size() != series.entries.size() || series.peakInside.size() != series.entries.size())
        fields.fail(u"entries"_s, u"columns of different lengths"_s);
    return series;
}

QJsonObject toJson(const FootfallSeries &series, const FeedFormat &format)
{
    QJsonObject object{
        {u"start"_s, format.zone.toRfc3339(series.start)},   {u"step"_s, wordFor(series.step)},
        {u"entries"_s, columnToJson(series.entries)},        {u"avg_inside"_s, columnToJson(series.averageInside)},
        {u"peak_inside"_s, columnToJson(series.peakInside)},
    };
    putString(object, "hub_id"_L1, series.hubId);
    return object;
}

Result<FootfallHistory> readFootfallHistory(const QByteArray &document, const FeedFormat &format)
{
    const auto object = parseDocument(document);
    if (!object)
        return std::unexpected(object.error());
    const auto array = requiredArray(*object, "series"_L1);
    if (!array)
        return std::unexpected(array.error());
    FootfallHistory history;
    std::size_t buckets = 0;
    for (const auto &element : *array) {
        Fields fields(element.toObject(), format);
        auto series = readFootfallSeries(fields);
        buckets += series.entries.size();
        if (buckets > std::size_t(maximumRecords))
            return std::unexpected(tooManyRecords());
        if (fields.isGood())
            history.series.push_back(std::move(series));
        else
            history.skipped.push_back({series.hubId, fields.problem()});
    }
    return history;
}

QJsonObject toJson(const std::vector<FootfallSeries> &series, const FeedFormat &format)
{
    QJsonArray array;
    for (const auto &one : series)
        array.append(toJson(one, format));
    return {{u"series"_s, array}};
}

Result<FootfallTickDocument> readFootfallTick(const QJsonObject &data, const FeedFormat &format)
{
    Fields fields(data, format);
    FootfallTickDocument document;
    document.tick.at = fields.instant("at"_L1);
    if (!fields.isGood())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"footfall"_s, fields.problem(), {}});
    const auto items = requiredArray(data, "items"_L1);
    if (!items)
        return std::unexpected(items.error());
    for (const auto &item : *items) {
        Fields record(item.toObject(), format);
        auto live = readLiveFootfall(record);
        if (record.isGood())
            document.tick.changed.push_back(std::move(live));
        else
            document.skipped.push_back({live.hubId, record.problem()});
    }
    return document;
}

QJsonObject toJson(const FootfallTick &tick, const FeedFormat &format)
{
    QJsonArray items;
    for (const auto &live : tick.changed)
        items.append(toJson(live, format));
    return {{u"at"_s, format.zone.toRfc3339(tick.at)}, {u"items"_s, items}};
}

} // namespace hubscreen::wire
