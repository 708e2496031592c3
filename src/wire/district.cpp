// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/district.h"

#include "wire/document.h"
#include "wire/fields.h"
#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

TownStreet readTownStreet(Fields &fields)
{
    return {fields.id("id"_L1), fields.text("name"_L1), fields.optionalPosition("label_position"_L1)};
}

QJsonObject townStreetToJson(const TownStreet &street, const FeedFormat &format)
{
    QJsonObject object{{u"id"_s, street.id}, {u"name"_s, toJson(street.name)}};
    if (street.labelPosition)
        object.insert("label_position"_L1, toJson(*street.labelPosition, format.crs));
    return object;
}

ReportedCounter readCounter(Fields &fields)
{
    constexpr qint64 most = 1'000'000'000'000;
    return {fields.id("kind"_L1), fields.number("value"_L1, 0, most), fields.text("source"_L1), fields.date("date"_L1)};
}

QJsonObject counterToJson(const ReportedCounter &counter)
{
    return {
        {u"kind"_s, counter.kind},
        {u"value"_s, counter.value},
        {u"source"_s, toJson(counter.source)},
        {u"date"_s, counter.date.toString(Qt::ISODate)},
    };
}

ContactKey readContactKey(Fields &key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(key.string("public_key"_L1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 32)
        key.fail(u"public_key"_s, u"not 32 bytes in base64"_s);
    return {key.id("key_id"_L1), decoded.decoded};
}

} // namespace

Result<DistrictDocument> readDistrict(const QByteArray &document)
{
    const auto object = parseDocument(document);
    if (!object)
        return std::unexpected(object.error());
    DistrictDocument read;
    Fields fields(*object, read.format);
    const auto zone = Zone::fromIanaId(fields.string("time_zone"_L1).toLatin1());
    if (!zone)
        fields.fail(u"time_zone"_s, u"not a time zone that this system knows"_s);
    read.format = {fields.strictChoice<Crs>("crs"_L1), zone.value_or(Zone())};
    auto &district = read.district;
    district.id = fields.id("id"_L1);
    district.name = fields.text("name"_L1);
    district.demo = fields.flag("demo"_L1, false) || fields.hasLost("demo"_L1); // never passed off as real
    district.zone = read.format.zone;
    district.contactKey =
        fields.optionally("contact_key"_L1, [&] { return fields.part("contact_key"_L1, readContactKey); });
    district.townStreets = fields.each<TownStreet>("town_streets"_L1, readTownStreet);
    district.reported = fields.each<ReportedCounter>("reported_counters"_L1, readCounter);
    if (!fields.isGood())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"district"_s, fields.problem(), {}});
    noteLosses(read.incomplete, district.id, fields);
    return read;
}

QJsonObject toJson(const District &district, const FeedFormat &format)
{
    QJsonArray townStreets;
    for (const auto &street : district.townStreets)
        townStreets.append(townStreetToJson(street, format));
    QJsonArray counters;
    for (const auto &counter : district.reported)
        counters.append(counterToJson(counter));
    QJsonObject object{
        {u"id"_s, district.id},
        {u"name"_s, toJson(district.name)},
        {u"demo"_s, district.demo},
        {u"time_zone"_s, QString::fromLatin1(district.zone.ianaId())},
        {u"crs"_s, wordFor(format.crs)},
        {u"town_streets"_s, townStreets},
        {u"reported_counters"_s, counters},
    };
    if (const auto &key = district.contactKey) {
        const auto publicKey = QString::fromLatin1(key->publicKey.toBase64());
        object.insert("contact_key"_L1, QJsonObject{{u"key_id"_s, key->keyId}, {u"public_key"_s, publicKey}});
    }
    return object;
}

} // namespace hubscreen::wire
