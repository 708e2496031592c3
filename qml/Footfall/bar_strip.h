// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace hubscreen::footfall {

/// Bars from a base line up, each with a mark across it at another value (what was usual, or a year before). One
/// painted item, however many there are.
class BarStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> bars MEMBER m_bars NOTIFY looksChanged FINAL) ///< negative: none
    Q_PROPERTY(QList<qreal> marks MEMBER m_marks NOTIFY looksChanged FINAL) ///< negative: none
    Q_PROPERTY(qreal topValue READ topValue NOTIFY looksChanged FINAL) ///< of the item's upper edge
    Q_PROPERTY(qreal step READ step NOTIFY looksChanged FINAL) ///< between round values up to it: two to five of them
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY looksChanged FINAL)

public:
    explicit BarStrip(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    qreal topValue() const;
    qreal step() const;

Q_SIGNALS:
    void looksChanged();

private:
    qreal highest() const;

    QList<qreal> m_bars;
    QList<qreal> m_marks;
    QColor m_barColor = Qt::black;
    QColor m_markColor = Qt::black;
};

} // namespace hubscreen::footfall
