// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/base_map.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubscreen::geo {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, FeatureKind> &kinds()
{
    static const QHash<QString, FeatureKind> table{
        {u"district"_s, FeatureKind::District}, {u"river"_s, FeatureKind::River},
        {u"lake"_s, FeatureKind::Lake},         {u"island"_s, FeatureKind::Island},
        {u"causeway"_s, FeatureKind::Causeway}, {u"wetland"_s, FeatureKind::Wetland},
        {u"pond"_s, FeatureKind::Pond},         {u"road"_s, FeatureKind::Road},
        {u"hill"_s, FeatureKind::Hill},         {u"pagoda"_s, FeatureKind::Pagoda},
        {u"label"_s, FeatureKind::Label},
    };
    return table;
}

Error unreadable(const QString &where, const QString &what)
{
    return {ErrorKind::InvalidInput, where, what, u"Use a base map as resources/map/README.md describes it"_s};
}

LocalizedText textOf(const QJsonValue &value)
{
    return {value[u"zh"].toString(), value[u"en"].toString()};
}

bool isPair(const QJsonArray &values)
{
    return values.size() >= 2 && values[0].isDouble() && values[1].isDouble();
}

Position positionOf(const QJsonArray &pair)
{
    return {pair[1].toDouble(), pair[0].toDouble()};
}

/// The points of a Point, LineString or Polygon (its outer ring); empty when it is none of them.
std::vector<Position> pointsOf(const QJsonObject &geometry)
{
    const QString type = geometry[u"type"].toString();
    const QJsonArray coordinates = geometry[u"coordinates"].toArray();
    if (type == "Point"_L1)
        return isPair(coordinates) ? std::vector{positionOf(coordinates)} : std::vector<Position>{};
    const bool ring = type == "Polygon"_L1;
    const QJsonArray line = ring ? coordinates[0].toArray() : coordinates;
    std::vector<Position> points;
    for (const QJsonValue pair : line)
        if (isPair(pair.toArray()))
            points.push_back(positionOf(pair.toArray()));
    if (ring && points.size() > 1 && points.front() == points.back())
        points.pop_back();
    const std::size_t least = ring ? 3 : 2;
    return std::ssize(line) - (ring ? 1 : 0) == std::ssize(points) && points.size() >= least ? points
                                                                                             : std::vector<Position>{};
}

LabelAlign alignOf(const QString &word)
{
    return word == "left"_L1 ? LabelAlign::Left : word == "right"_L1 ? LabelAlign::Right : LabelAlign::Centre;
}

Result<MapFeature> featureOf(const QJsonObject &object, const QString &where)
{
    const QJsonObject properties = object[u"properties"].toObject();
    const auto kind = kinds().constFind(properties[u"kind"].toString());
    if (kind == kinds().cend())
        return std::unexpected(unreadable(where, u"unknown kind \"%1\""_s.arg(properties[u"kind"].toString())));
    MapFeature feature;
    feature.kind = *kind;
    feature.points = pointsOf(object[u"geometry"].toObject());
    if (feature.points.empty())
        return std::unexpected(unreadable(where, u"the geometry of a %1 can't be read"_s.arg(kind.key())));
    feature.name = textOf(properties[u"name"]);
    feature.width = properties[u"width"].toDouble();
    feature.height = properties[u"height"].toDouble();
    feature.tint = properties[u"tint"].toInt();
    feature.align = alignOf(properties[u"align"].toString());
    feature.tone = properties[u"tone"].toString() == "water"_L1 ? LabelTone::Water : LabelTone::Green;
    feature.letterSpacing = properties[u"spacing"].toDouble();
    return feature;
}

} // namespace

Result<BaseMap> readBaseMap(const QByteArray &geoJson, const QString &where)
{
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(geoJson, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(unreadable(where, error.errorString()));
    const QJsonValue schematic = document[u"schematic"];
    if (schematic[u"datum"].toString() != "WGS-84"_L1)
        return std::unexpected(unreadable(where, u"it does not say that its datum is WGS-84"_s));

    BaseMap map{textOf(schematic[u"attribution"]), schematic[u"approval"].toString(), {}, {}};
    int outlines = 0;
    const QJsonArray features = document[u"features"].toArray();
    for (qsizetype i = 0; i < features.size(); ++i) {
        auto feature = featureOf(features[i].toObject(), u"%1, feature %2"_s.arg(where, QString::number(i + 1)));
        if (!feature)
            return std::unexpected(feature.error());
        if (feature->kind == FeatureKind::District) {
            map.bounds = boundsOf(feature->points);
            ++outlines;
        }
        map.features.push_back(std::move(*feature));
    }
    if (outlines != 1)
        return std::unexpected(unreadable(where, u"it has %1 outlines, not one"_s.arg(outlines)));
    return map;
}

} // namespace hubscreen::geo
