// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Controls/glyph_item.h"

#include <QColor>

namespace hubscreen::controls {

/// A round vessel with water in it: the water level is the crowd. Dashed where nothing is known.
class VesselShape : public GlyphItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor edge READ edge WRITE setEdge NOTIFY edgeChanged FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY fillChanged FINAL)
    Q_PROPERTY(QColor interior READ interior WRITE setInterior NOTIFY interiorChanged FINAL)
    Q_PROPERTY(bool dashed READ dashed WRITE setDashed NOTIFY dashedChanged FINAL)
    /// 0 empty … 1 full
    Q_PROPERTY(double water READ water WRITE setWater NOTIFY waterChanged FINAL)

public:
    using GlyphItem::GlyphItem;

    QColor edge() const { return m_edge; }
    void setEdge(const QColor &edge) { assign(this, m_edge, edge, &VesselShape::edgeChanged); }
    QColor fill() const { return m_fill; }
    void setFill(const QColor &fill) { assign(this, m_fill, fill, &VesselShape::fillChanged); }
    QColor interior() const { return m_interior; }
    void setInterior(const QColor &interior) { assign(this, m_interior, interior, &VesselShape::interiorChanged); }
    bool dashed() const { return m_dashed; }
    void setDashed(bool dashed) { assign(this, m_dashed, dashed, &VesselShape::dashedChanged); }
    double water() const { return m_water; }
    void setWater(double water) { assign(this, m_water, water, &VesselShape::waterChanged); }

Q_SIGNALS:
    void edgeChanged();
    void fillChanged();
    void interiorChanged();
    void dashedChanged();
    void waterChanged();

protected:
    void draw(QPainter &painter) const override;

private:
    QColor m_edge = Qt::black;
    QColor m_fill = Qt::transparent;
    QColor m_interior = Qt::white;
    bool m_dashed = false;
    double m_water = 0;
};

} // namespace hubscreen::controls
