// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/map_palette.h"
#include "Map/still_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// What stands up from the land: hills and pagodas.
namespace hubscreen::map {

using geo::FeatureKind;
using geo::MapFeature;

namespace {

constexpr int ridgeSteps = 24;
constexpr int strands = 5;

QPen roundPen(QRgb colour, double width)
{
    return {QColor(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A hill's height at t = -1 … 1, of 1 in the middle: a bell with long feet.
double bell(double t)
{
    return std::pow((1 + std::cos(M_PI * t)) / 2, 1.5);
}

struct HillShape {
    QPointF foot;
    double halfWidth = 0;
    double height = 0;
    double lean = 0; ///< the crest, as a share of halfWidth aside

    QPointF at(double t, double lift) const
    {
        return foot + QPointF((t + lean * (1 - t * t)) * halfWidth, -height * bell(t) * lift);
    }

    QPainterPath crest(double from, double to, double lift) const
    {
        QPainterPath path(at(from, lift));
        for (int i = 1; i <= ridgeSteps; ++i)
            path.lineTo(at(from + (to - from) * i / ridgeSteps, lift));
        return path;
    }
};

void paintHill(QPainter &painter, const HillShape &hill, int tint, double scale)
{
    QPainterPath body = hill.crest(-1, 1, 1);
    body.quadTo(hill.foot + QPointF(0, hill.height * 0.14), hill.at(-1, 1));
    painter.strokePath(hill.crest(-0.96, 0.96, 1), roundPen(palette::land, 6 * scale));
    painter.fillPath(body, QColor(palette::hills[tint]));
    for (int strand = 0; strand < strands; ++strand) { // lines that leave the crest and run out on both slopes
        const double lift = 1 - 0.055 * strand;
        const double left = (strand % 2 == 0 ? 0.86 : 0.62) - 0.09 * strand;
        const double right = (strand % 2 == 0 ? 0.70 : 0.90) - 0.09 * strand;
        const QPen pen = roundPen(palette::ridges[tint], (strand == 0 ? 2.4 : 1.6) * scale);
        painter.strokePath(hill.crest(-left, right, lift), pen);
    }
}

void paintPagoda(QPainter &painter, QPointF foot, double height)
{
    constexpr int storeys = 6;
    const double spire = height * 0.22;
    const double storey = (height - spire) / storeys;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::pagoda));
    for (int i = 0; i < storeys; ++i) {
        const double body = height * (0.30 - 0.028 * i);
        const double top = foot.y() - storey * (i + 1);
        painter.drawRect(QRectF(foot.x() - body / 2, top, body, storey));
        painter.drawRoundedRect(QRectF(foot.x() - body * 0.72, top, body * 1.44, storey * 0.36), 1, 1);
    }
    const double neck = foot.y() - storey * storeys;
    painter.drawPolygon(
        QPolygonF{{foot.x() - height * 0.06, neck}, {foot.x(), neck - spire}, {foot.x() + height * 0.06, neck}});
}

} // namespace

void paintHills(QPainter &painter, const StillScene &scene)
{
    auto hills = scene.all(FeatureKind::Hill);
    std::ranges::stable_sort(hills, {}, [&](const MapFeature *hill) { return scene.point(*hill).y(); });
    const double scale = scene.scale();
    for (const MapFeature *hill : hills) {
        const QPointF foot = scene.point(*hill);
        const double lean = 0.14 * std::sin(foot.x()); // no two alike
        paintHill(painter, {foot, hill->width / 2 * scale, hill->height * scale, lean}, std::clamp(hill->tint, 0, 2),
                  scale);
    }
}

void paintPagodas(QPainter &painter, const StillScene &scene)
{
    for (const MapFeature *pagoda : scene.all(FeatureKind::Pagoda))
        paintPagoda(painter, scene.point(*pagoda), pagoda->height * scene.scale());
}

} // namespace hubscreen::map
