// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Controls/glyph_item.h"
#include "viewmodel/base/enums.h"

#include <QColor>

namespace hubscreen::controls {

/// A hub's style: circle in a ring, star with two satellites, three linked beads; for any other a plain circle.
class StyleShape : public GlyphItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int style READ style WRITE setStyle NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor interior READ interior WRITE setInterior NOTIFY interiorChanged FINAL)

public:
    using GlyphItem::GlyphItem;

    int style() const { return m_style; }
    void setStyle(int style) { assign(this, m_style, style, &StyleShape::styleChanged); }
    QColor color() const { return m_color; }
    void setColor(const QColor &color) { assign(this, m_color, color, &StyleShape::colorChanged); }
    QColor interior() const { return m_interior; }
    void setInterior(const QColor &interior) { assign(this, m_interior, interior, &StyleShape::interiorChanged); }

Q_SIGNALS:
    void styleChanged();
    void colorChanged();
    void interiorChanged();

protected:
    void draw(QPainter &painter) const override;

private:
    void drawRing(QPainter &painter) const;
    void drawStar(QPainter &painter) const;
    void drawBeads(QPainter &painter) const;

    int m_style = viewmodel::HubStyleEnum::Other;
    QColor m_color = Qt::black;
    QColor m_interior = Qt::white;
};

} // namespace hubscreen::controls
