// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/touch.h"

#include <QQuickWindow>
#include <QTest>

namespace hubscreen::tour {

Touch::Touch(QQuickWindow &window) : m_window(window), m_device(QTest::createTouchDevice()) { }

void Touch::tap(QPointF point)
{
    QTest::touchEvent(&m_window, m_device.get()).press(0, point.toPoint(), &m_window);
    QTest::touchEvent(&m_window, m_device.get()).release(0, point.toPoint(), &m_window);
}

void Touch::hold(const QQuickItem &item)
{
    m_held = middleOf(item);
    QTest::touchEvent(&m_window, m_device.get()).press(0, m_held.toPoint(), &m_window);
}

void Touch::letGo()
{
    QTest::touchEvent(&m_window, m_device.get()).release(0, m_held.toPoint(), &m_window);
}

} // namespace hubscreen::tour
