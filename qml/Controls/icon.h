// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Controls/glyph_item.h"

#include <QColor>

namespace hubscreen::controls {

/// One icon in one colour: 48 grid, stroke 3.4, round ends.
class Icon : public GlyphItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int glyph READ glyph WRITE setGlyph NOTIFY glyphChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Of the stroke, against the usual: more where an icon is very small, less where it is large
    Q_PROPERTY(double weight READ weight WRITE setWeight NOTIFY weightChanged FINAL)

public:
    enum Glyph {
        None,
        Map,
        Calendar,
        Hubs,
        Clock,
        Pin,
        Network,
        Globe,
        ChevronLeft,
        ChevronRight,
        ArrowUp,
        ArrowDown,
        Check,
        Person,
        People,
        Dumbbell,
        Book,
        Lantern,
        Baby,
        Bowl,
        Heart,
        House,
        Sun,
        Flask,
        Board,
        Cloud,
        Plus,
        Minus,
        Recentre,
        Megaphone,
        Warning,
        Phone,
        Cross,
        Search,
        Backspace,
        Layers,
        Leaf,
        Crescent,
        Eye,
        Lock,
        Ticket,
        Mobile,
    };
    Q_ENUM(Glyph)

    using GlyphItem::GlyphItem;

    int glyph() const { return m_glyph; }
    void setGlyph(int glyph) { assign(this, m_glyph, glyph, &Icon::glyphChanged); }
    QColor color() const { return m_color; }
    void setColor(const QColor &color) { assign(this, m_color, color, &Icon::colorChanged); }
    double weight() const { return m_weight; }
    void setWeight(double weight) { assign(this, m_weight, weight, &Icon::weightChanged); }

Q_SIGNALS:
    void glyphChanged();
    void colorChanged();
    void weightChanged();

protected:
    void draw(QPainter &painter) const override;

private:
    int m_glyph = None;
    QColor m_color = Qt::black;
    double m_weight = 1;
};

} // namespace hubscreen::controls
