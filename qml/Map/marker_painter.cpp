// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/marker_painter.h"

#include "Map/map_palette.h"
#include "viewmodel/map/hub_map_model.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace hubscreen::map {

namespace CrowdLevelEnum = viewmodel::CrowdLevelEnum;
namespace HubStyleEnum = viewmodel::HubStyleEnum;
using viewmodel::MarkerShape;

namespace {

constexpr double line = 2.4;
constexpr double flagshipLine = 3.2;
constexpr qsizetype mostSprites = 400;

bool isKnown(int crowd)
{
    return crowd == CrowdLevelEnum::Quiet || crowd == CrowdLevelEnum::Moderate || crowd == CrowdLevelEnum::Busy;
}

QPen edgePen(int crowd, double width)
{
    QPen pen(crowdInk(crowd), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!isKnown(crowd) && crowd != viewmodel::HubMapRow::plainCrowd) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.8, 1.3});
    }
    return pen;
}

QPainterPath circle(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath star(double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        corners << QPointF(std::cos(angle), std::sin(angle)) * (i % 2 == 0 ? radius : radius * 0.47);
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void paintHalo(QPainter &painter, const QPainterPath &path, double width)
{
    painter.strokePath(
        path, {QColor(palette::sheet), width + 2 * MarkerShape::halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
}

/// A vessel of any shape: interior, water up to the crowd's level, outline.
void paintFilled(QPainter &painter, const QPainterPath &vessel, int crowd, double width)
{
    painter.fillPath(vessel, QColor(palette::sheet));
    if (crowd == viewmodel::HubMapRow::plainCrowd)
        painter.fillPath(vessel, QColor(palette::jade1));
    const QRectF box = vessel.boundingRect();
    if (crowd == CrowdLevelEnum::Busy)
        painter.fillPath(vessel, QColor(palette::verm));
    if (crowd == CrowdLevelEnum::Moderate) {
        QPainterPath water;
        water.addRect(box.adjusted(-1, box.height() / 2, 1, 1));
        painter.fillPath(vessel.intersected(water), QColor(palette::amber));
    }
    painter.strokePath(vessel, edgePen(crowd, width));
}

void paintFlagship(QPainter &painter, const MarkerShape &shape, int crowd)
{
    const QPainterPath ring = circle({}, shape.ring());
    paintHalo(painter, ring, line);
    painter.fillPath(ring, QColor(palette::sheet));
    painter.strokePath(ring, edgePen(crowd, 2.2));
    paintFilled(painter, circle({}, shape.vessel() - flagshipLine / 2), crowd, flagshipLine);
}

void paintStar(QPainter &painter, const MarkerShape &shape, int crowd)
{
    const QPainterPath body = star(shape.star());
    const double away = shape.star() * 1.04;
    const QPainterPath satellites[] = {circle(QPointF(0.84, -0.62) * away, shape.satellite()),
                                       circle(QPointF(-0.84, 0.66) * away, shape.satellite())};
    paintHalo(painter, body, line);
    for (const QPainterPath &satellite : satellites)
        paintHalo(painter, satellite, 0);
    paintFilled(painter, body, crowd, line);
    for (const QPainterPath &satellite : satellites)
        painter.fillPath(satellite, crowdInk(crowd));
}

void paintBeads(QPainter &painter, const MarkerShape &shape, int crowd)
{
    const auto bead = [&](int i) {
        return circle(QPointF(i * shape.beadStep(), -i * shape.beadRise()), shape.bead() - line / 2 + 0.6);
    };
    for (int i = -1; i <= 1; ++i)
        paintHalo(painter, bead(i), line);
    for (int i = -1; i <= 1; ++i)
        paintFilled(painter, bead(i), crowd, line);
}

double halfExtent(const MarkerShape &shape)
{
    const auto footprint = shape.footprint({}, false);
    return std::ceil(footprint.radius + footprint.halfLength + MarkerShape::halo + 3);
}

} // namespace

QColor crowdInk(int crowd)
{
    switch (crowd) {
    case CrowdLevelEnum::Quiet:
        return palette::jade;
    case CrowdLevelEnum::Moderate:
        return palette::amberI;
    case CrowdLevelEnum::Busy:
        return palette::vermI;
    case viewmodel::HubMapRow::plainCrowd:
        return palette::label;
    default:
        return palette::ink3;
    }
}

void paintMarker(QPainter &painter, const MarkerShape &shape, int crowd)
{
    switch (shape.style) {
    case HubStyleEnum::Flagship:
        return paintFlagship(painter, shape, crowd);
    case HubStyleEnum::Linked:
        return paintBeads(painter, shape, crowd);
    case HubStyleEnum::StarMoon:
        return paintStar(painter, shape, crowd);
    default:
        paintHalo(painter, circle({}, shape.radius), line);
        return paintFilled(painter, circle({}, shape.radius), crowd, line);
    }
}

void paintVessel(QPainter &painter, QPointF centre, double radius, int crowd)
{
    paintFilled(painter, circle(centre, radius), crowd, line);
}

void paintCircle(QPainter &painter, const CountedCircle &counted)
{
    const double radius = counted.radius - line / 2;
    paintHalo(painter, circle({}, radius), line);
    painter.fillPath(circle({}, radius), QColor(palette::sheet));
    painter.strokePath(circle({}, radius), {QColor(palette::label), line});
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(24);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(palette::ink));
    painter.drawText(QRectF(-40, -24, 80, 47), Qt::AlignCenter | Qt::TextSingleLine, QString::number(counted.count));
    if (counted.busy)
        paintVessel(painter, QPointF(0.78, -0.78) * radius, 8, CrowdLevelEnum::Busy);
}

const MarkerSprites::Sprite &MarkerSprites::kept(quint64 key, double half, double resolution, auto paint)
{
    if (const auto found = m_sprites.constFind(key); found != m_sprites.cend())
        return *found;
    if (m_sprites.size() >= mostSprites)
        m_sprites.clear();
    QImage image((QSizeF(2 * half, 2 * half) * resolution).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(resolution);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(half, half);
    paint(painter);
    painter.end();
    return *m_sprites.insert(key, {image, half});
}

const MarkerSprites::Sprite &MarkerSprites::sprite(const MarkerShape &shape, int crowd, double resolution)
{
    const MarkerShape rounded{shape.style, std::round(shape.radius * 4) / 4};
    const auto key = (quint64(rounded.radius * 4) << 24) | (quint64(resolution * 64) << 8) | (quint64(shape.style) << 4)
        | quint64(crowd + 1);
    return kept(key, halfExtent(rounded), resolution, [&](QPainter &painter) { paintMarker(painter, rounded, crowd); });
}

const MarkerSprites::Sprite &MarkerSprites::circle(const CountedCircle &circle, double resolution)
{
    const auto key = (quint64(1) << 63) | (quint64(circle.radius * 4) << 48) | (quint64(circle.count) << 24)
        | (quint64(resolution * 64) << 8) | quint64(circle.busy);
    return kept(key, std::ceil(circle.radius) + 8, resolution,
                [&](QPainter &painter) { paintCircle(painter, circle); });
}

} // namespace hubscreen::map
