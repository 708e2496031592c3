// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickPaintedItem>

namespace hubscreen::controls {

/// A small drawing on a 48 by 48 grid, anti-aliased, stretched to the item's size.
class GlyphItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit GlyphItem(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) final;

protected:
    static constexpr double grid = 48;
    static constexpr double stroke = 3.4;

    virtual void draw(QPainter &painter) const = 0;

    /// Sets a property's value, repaints and tells; nothing when it is the same.
    template<typename Item, typename T>
    void assign(Item *item, T &member, const T &value, void (Item::*told)())
    {
        if (member == value)
            return;
        member = value;
        update();
        Q_EMIT(item->*told)();
    }
};

/// A pen with round ends and corners.
QPen roundPen(const QColor &colour, double width);

} // namespace hubscreen::controls
