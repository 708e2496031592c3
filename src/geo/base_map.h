// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/position.h"
#include "domain/text.h"
#include "geo/warp.h"

#include <QByteArray>

#include <vector>

// What the schematic draws below the markers: a GeoJSON FeatureCollection (RFC 7946, WGS-84) whose features say what
// they are.
namespace hubscreen::geo {

enum class FeatureKind {
    District, ///< ring: the outline; exactly one
    River, ///< line, `width` px wide
    Lake, ///< ring
    Island, ///< ring, in a lake
    Causeway, ///< line, over a lake
    Wetland, ///< ring
    Pond, ///< point, an ellipse of `width` by `height` px
    Road, ///< line
    Hill, ///< point, the middle of the foot; `width` by `height` px, `tint` 0 light … 2 deep
    Pagoda, ///< point, the middle of the foot; `height` px
    Label, ///< point; `name` is written there
};

enum class LabelAlign { Left, Centre, Right }; ///< which side of the text is at the point
enum class LabelTone { Green, Water };

/// Sizes are px on a panel whose district is `referenceHeight` px high.
struct MapFeature {
    FeatureKind kind = FeatureKind::Label;
    LocalizedText name;
    std::vector<Position> points; ///< a point, a line, or a ring without its closing point
    double width = 0;
    double height = 0;
    int tint = 0;
    LabelAlign align = LabelAlign::Centre;
    LabelTone tone = LabelTone::Green;
    double letterSpacing = 0; ///< px, in Chinese
};

struct BaseMap {
    static constexpr double referenceHeight = 726;

    LocalizedText attribution;
    QString approvalNumber; ///< 审图号; empty: a schematic that has none
    std::vector<MapFeature> features; ///< in the order of drawing within a kind
    Bounds bounds; ///< of the outline
};

/// Reads a base map; `where` names it in errors. Refused as a whole when it isn't WGS-84, has no outline, or a feature
/// can't be read: it is our own file.
Result<BaseMap> readBaseMap(const QByteArray &geoJson, const QString &where);

} // namespace hubscreen::geo
