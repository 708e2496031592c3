// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/map_palette.h"
#include "Map/still_painter.h"

#include <QPainter>

#include <cmath>

// Water: river, lake, wetland.
namespace hubscreen::map {

using geo::FeatureKind;
using geo::MapFeature;

namespace {

QPen roundPen(QRgb colour, double width)
{
    return {QColor(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A stroke beside the middle of a path, from one length along it to another.
QPainterPath lane(const QPainterPath &path, double from, double to, double aside)
{
    QPainterPath stroke;
    constexpr int steps = 10;
    const double whole = path.length();
    for (int i = 0; i <= steps; ++i) {
        const double percent = path.percentAtLength(std::clamp(from + (to - from) * i / steps, 0.0, whole));
        const double angle = path.angleAtPercent(percent) * M_PI / 180; // counterclockwise, y up
        const QPointF at = path.pointAtPercent(percent) + QPointF(std::sin(angle), std::cos(angle)) * aside;
        if (i == 0)
            stroke.moveTo(at);
        else
            stroke.lineTo(at);
    }
    return stroke;
}

/// The part of the river that is near the canvas: far ends would make dashes that no one sees.
QPainterPath nearCanvas(const StillScene &scene, const MapFeature &river)
{
    return scene.line(river);
}

void paintFlow(QPainter &painter, const QPainterPath &course, const QRectF &canvas, double width, double scale)
{
    painter.setPen(roundPen(palette::flow, 2.2 * scale));
    constexpr double lanes[] = {-0.27, 0.24};
    constexpr double dashes[] = {92, 58, 104, 44, 76}; // a steady hand: the same every time
    constexpr double gaps[] = {74, 112, 60, 138, 92};
    const double whole = course.length();
    for (int side = 0; side < 2; ++side) {
        int turn = side * 2;
        for (double at = side * 60 * scale; at < whole; ++turn) {
            const double end = at + dashes[turn % 5] * scale;
            if (canvas.contains(course.pointAtPercent(course.percentAtLength(at))))
                painter.drawPath(lane(course, at, end, (lanes[side] + 0.05 * std::sin(turn * 2.1)) * width));
            at = end + gaps[(turn * 3) % 5] * scale;
        }
    }
}

/// Three small waves on a lake's open water.
void paintWaves(QPainter &painter, const QRectF &lake, double scale)
{
    painter.setPen(roundPen(palette::flow, 2 * scale));
    for (const QPointF &share : {QPointF(0.42, 0.86), QPointF(0.60, 0.74), QPointF(0.84, 0.42), QPointF(0.12, 0.5)}) {
        const QPointF from = lake.topLeft() + QPointF(share.x() * lake.width(), share.y() * lake.height());
        const double step = 9 * scale;
        QPainterPath wave(from);
        wave.quadTo(from + QPointF(step / 2, -step * 0.55), from + QPointF(step, 0));
        wave.quadTo(from + QPointF(step * 1.5, step * 0.55), from + QPointF(step * 2, 0));
        painter.drawPath(wave);
    }
}

} // namespace

void paintWetlands(QPainter &painter, const StillScene &scene)
{
    for (const MapFeature *wetland : scene.all(FeatureKind::Wetland))
        painter.fillPath(scene.ring(*wetland), QColor(palette::jade1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::lake2));
    for (const MapFeature *pond : scene.all(FeatureKind::Pond))
        painter.drawEllipse(scene.point(*pond), pond->width / 2 * scene.scale(), pond->height / 2 * scene.scale());
}

void paintLakes(QPainter &painter, const StillScene &scene)
{
    painter.setBrush(Qt::NoBrush);
    for (const MapFeature *lake : scene.all(FeatureKind::Lake)) {
        const QPainterPath shore = scene.ring(*lake);
        painter.strokePath(shore, roundPen(palette::land, 6 * scene.scale()));
        painter.fillPath(shore, QColor(palette::lake2));
        painter.save();
        painter.setClipPath(shore);
        paintWaves(painter, shore.boundingRect(), scene.scale());
        for (const MapFeature *causeway : scene.all(FeatureKind::Causeway))
            painter.strokePath(scene.line(*causeway), roundPen(palette::land, 4.5 * scene.scale()));
        painter.restore();
    }
    for (const MapFeature *island : scene.all(FeatureKind::Island))
        painter.fillPath(scene.ring(*island), QColor(palette::hills[2]));
}

void paintRivers(QPainter &painter, const StillScene &scene)
{
    const QPainterPath outline = scene.outline();
    const QRectF canvas(QPointF(), scene.canvas);
    for (const MapFeature *river : scene.all(FeatureKind::River)) {
        const double width = river->width * scene.scale();
        const QPainterPath course = nearCanvas(scene, *river);
        painter.save();
        painter.setClipPath(outline); // the bank is the district's edge
        painter.strokePath(course, roundPen(palette::jade3, width + 5 * scene.scale()));
        painter.restore();
        painter.strokePath(course, roundPen(palette::lake2, width));
        painter.setBrush(Qt::NoBrush);
        paintFlow(painter, course, canvas.adjusted(-150, -150, 150, 150), width, scene.scale());
    }
}

} // namespace hubscreen::map
