// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Footfall/bar_strip.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hubscreen::footfall {

namespace {

constexpr double barShare = 0.62;
constexpr double markShare = 0.9;
constexpr double markWidth = 4;
constexpr double radius = 6;

} // namespace

BarStrip::BarStrip(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &BarStrip::looksChanged, this, [this] { update(); });
}

qreal BarStrip::highest() const
{
    qreal highest = 1;
    for (const auto *values : {&m_bars, &m_marks})
        for (const auto value : *values)
            highest = std::max(highest, value);
    return highest;
}

qreal BarStrip::step() const
{
    const qreal power = std::pow(10, std::floor(std::log10(highest())));
    const qreal leading = highest() / power; // 1 to 10
    return std::max(1.0, power * (leading < 2 ? 0.5 : leading < 5 ? 1 : 2));
}

qreal BarStrip::topValue() const
{
    return highest() * 1.06;
}

void BarStrip::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto count = std::max(m_bars.size(), m_marks.size());
    const double column = width() / double(std::max<qsizetype>(1, count));
    const double scale = height() / topValue();
    for (qsizetype i = 0; i < count; ++i) {
        const double middle = (double(i) + 0.5) * column;
        if (const double bar = m_bars.value(i, -1) * scale; bar > 0) {
            const QRectF box(middle - column * barShare / 2, height() - bar, column * barShare, bar + radius);
            painter->setClipRect(QRectF(0, 0, width(), height())); // round at the top alone
            painter->setBrush(m_barColor);
            painter->drawRoundedRect(box, radius, radius);
        }
        if (const double mark = m_marks.value(i, -1) * scale; mark > 0) {
            painter->setBrush(m_markColor);
            painter->drawRect(QRectF(middle - column * markShare / 2, height() - mark - markWidth / 2,
                                     column * markShare, markWidth));
        }
    }
}

} // namespace hubscreen::footfall
