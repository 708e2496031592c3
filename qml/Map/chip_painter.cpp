// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/chip_painter.h"

#include "Map/map_palette.h"
#include "Map/marker_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace hubscreen::map {

namespace {

constexpr double height = 42;
constexpr double padding = 17;
constexpr double gap = 9;
constexpr double glyph = 20;

QFont font(bool bold)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(24);
    font.setBold(bold);
    return font;
}

double widthOf(const QString &text, bool bold)
{
    return std::ceil(QFontMetricsF(font(bold)).horizontalAdvance(text));
}

} // namespace

QSizeF chipSize(const QString &name, const QString &word)
{
    return {2 * padding + widthOf(name, false) + 2 * gap + glyph + widthOf(word, true), height};
}

void paintChip(QPainter &painter, const QRectF &box, const QString &name, const QString &word, int crowd)
{
    const QRectF pill = box.adjusted(1, 1, -1, -1);
    painter.setPen({crowdInk(crowd), 2});
    painter.setBrush(QColor(palette::sheet));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QRectF rest = box.adjusted(padding, 0, -padding, -1);
    painter.setFont(font(false));
    painter.setPen(QColor(palette::ink));
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, name);
    rest.setLeft(rest.left() + widthOf(name, false) + gap);
    paintVessel(painter, {rest.left() + glyph / 2, box.center().y()}, glyph / 2 - 1, crowd);
    rest.setLeft(rest.left() + glyph + gap);
    painter.setFont(font(true));
    painter.setPen(crowdInk(crowd));
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, word);
}

QSizeF nameChipSize(const QString &name)
{
    return {2 * padding + widthOf(name, false), height};
}

void paintNameChip(QPainter &painter, const QRectF &box, const QString &name)
{
    const QRectF pill = box.adjusted(1, 1, -1, -1);
    painter.setPen({QColor(palette::label), 2});
    painter.setBrush(QColor(palette::sheet));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font(false));
    painter.setPen(QColor(palette::ink));
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt::AlignCenter | Qt::TextSingleLine, name);
}

void paintLeader(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double width)
{
    painter.setPen({QColor(palette::sheet), width + 2.4, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(from, to);
    painter.setPen({colour, width, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(from, to);
}

} // namespace hubscreen::map
