// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/qr_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubscreen::controls {

void QrItem::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = text.isEmpty() ? std::nullopt : qr::make(text);
    update();
    Q_EMIT textChanged();
}

void QrItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    if (!m_code)
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int wide = m_code->side + 2 * qr::quietZone;
    const double scale = painter->deviceTransform().m11();
    const double module = std::floor(std::min(width(), height()) * scale / wide) / scale;
    const double left = (width() - module * m_code->side) / 2;
    const double top = (height() - module * m_code->side) / 2;
    for (int y = 0; y < m_code->side; ++y)
        for (int x = 0; x < m_code->side; ++x)
            if (m_code->isDark(x, y))
                painter->fillRect(QRectF(left + x * module, top + y * module, module, module), QColor(0xFF1D2A2A));
}

} // namespace hubscreen::controls
