// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointingDevice>
#include <QQuickItem>

#include <memory>

class QQuickWindow;

namespace hubscreen::tour {

/// A finger on the screen, for the tour: touch events by the same way as a touch panel's.
class Touch
{
public:
    explicit Touch(QQuickWindow &window);

    /// `point` in the window's coordinates.
    void tap(QPointF point);
    /// Stays on the middle of an item until `letGo`.
    void hold(const QQuickItem &item);
    void letGo();
    /// The middle of an item.
    void tap(const QQuickItem &item) { tap(middleOf(item)); }

private:
    static QPointF middleOf(const QQuickItem &item)
    {
        return item.mapToScene(QRectF(0, 0, item.width(), item.height()).center());
    }

    QQuickWindow &m_window;
    std::unique_ptr<QPointingDevice> m_device;
    QPointF m_held;
};

} // namespace hubscreen::tour
