// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/still_painter.h"

#include "Map/map_palette.h"
#include "Map/smooth_path.h"

#include <QFontMetricsF>
#include <QPainter>

namespace hubscreen::map {

using geo::FeatureKind;
using geo::MapFeature;

namespace {

constexpr double haloWidth = 27;
constexpr double edgeWidth = 2.6;
constexpr double roadWidth = 6.5;
constexpr int labelSize = 24; // the design's floor; it never scales

QPen roundPen(QRgb colour, double width)
{
    return {QColor(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QFont labelFont(const StillScene &scene, const MapFeature &label)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(labelSize);
    font.setBold(label.tone == geo::LabelTone::Water);
    if (scene.language == Language::Chinese)
        font.setLetterSpacing(QFont::AbsoluteSpacing, label.letterSpacing);
    return font;
}

QRectF labelBox(const StillScene &scene, const MapFeature &label)
{
    const QFontMetricsF metrics(labelFont(scene, label));
    const double width = metrics.horizontalAdvance(label.name.in(scene.language));
    const double share = label.align == geo::LabelAlign::Left ? 0 : label.align == geo::LabelAlign::Right ? 1 : 0.5;
    const QPointF at = scene.point(label);
    const double left = std::clamp(at.x() - share * width, 8.0, std::max(8.0, scene.canvas.width() - width - 8));
    return {left, at.y() - metrics.height() / 2, width, metrics.height()};
}

void paintLabel(QPainter &painter, const StillScene &scene, const MapFeature &label)
{
    painter.setFont(labelFont(scene, label));
    painter.setPen(QColor(label.tone == geo::LabelTone::Water ? palette::lakeI : palette::label));
    painter.drawText(labelBox(scene, label), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     label.name.in(scene.language));
}

} // namespace

std::vector<QPointF> StillScene::points(const MapFeature &feature) const
{
    std::vector<QPointF> all;
    for (const Position &position : feature.points)
        all.push_back(schematic.toPanel(position));
    return all;
}

QPainterPath StillScene::ring(const MapFeature &feature) const
{
    return smoothRing(points(feature));
}

QPainterPath StillScene::line(const MapFeature &feature) const
{
    return smoothLine(points(feature));
}

QPainterPath StillScene::outline() const
{
    return ring(*all(FeatureKind::District).front());
}

std::vector<const MapFeature *> StillScene::all(FeatureKind kind) const
{
    std::vector<const MapFeature *> found;
    for (const MapFeature &feature : map.features)
        if (feature.kind == kind)
            found.push_back(&feature);
    return found;
}

std::vector<QRectF> nameBoxes(const StillScene &scene)
{
    std::vector<QRectF> boxes;
    for (const MapFeature *label : scene.all(FeatureKind::Label))
        boxes.push_back(labelBox(scene, *label));
    return boxes;
}

QImage paintStill(const StillScene &scene, double resolution)
{
    QImage picture((scene.canvas * resolution).toSize(), QImage::Format_RGB32);
    picture.fill(palette::far);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(resolution, resolution);
    paintGround(painter, scene);
    painter.save();
    painter.setClipPath(scene.outline());
    paintWetlands(painter, scene);
    paintRoads(painter, scene);
    paintHills(painter, scene);
    painter.restore();
    painter.strokePath(scene.outline(), roundPen(palette::jade3, edgeWidth * scene.scale()));
    paintLakes(painter, scene);
    paintRivers(painter, scene);
    paintPagodas(painter, scene);
    paintLabels(painter, scene);
    return picture;
}

void paintGround(QPainter &painter, const StillScene &scene)
{
    const QRectF canvas(QPointF(), scene.canvas);
    for (const MapFeature *river : scene.all(FeatureKind::River)) { // beyond the river the page begins
        QPainterPath beyond = scene.line(*river);
        beyond.lineTo(canvas.bottomRight() + QPointF(canvas.width(), canvas.height()));
        beyond.lineTo(canvas.bottomLeft() + QPointF(-canvas.width(), canvas.height()));
        painter.fillPath(beyond, QColor(palette::paper));
    }
    const QPainterPath outline = scene.outline();
    painter.strokePath(outline, roundPen(palette::halo, haloWidth * scene.scale()));
    painter.fillPath(outline, QColor(palette::land));
}

void paintRoads(QPainter &painter, const StillScene &scene)
{
    for (const MapFeature *road : scene.all(FeatureKind::Road))
        painter.strokePath(scene.line(*road), roundPen(palette::road, roadWidth * scene.scale()));
}

void paintLabels(QPainter &painter, const StillScene &scene)
{
    for (const MapFeature *label : scene.all(FeatureKind::Label))
        paintLabel(painter, scene, *label);
}

} // namespace hubscreen::map
