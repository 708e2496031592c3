// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/icon.h"

#include "Controls/icon_paths.h"

#include <QPainter>

namespace hubscreen::controls {

void Icon::draw(QPainter &painter) const
{
    painter.setPen(roundPen(m_color, stroke * m_weight));
    painter.drawPath(iconPath(static_cast<Glyph>(m_glyph)));
}

} // namespace hubscreen::controls
