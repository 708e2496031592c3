// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Controls/icon.h"

#include <QPainterPath>

namespace hubscreen::controls {

/// The icon's strokes on the 48 grid; empty for None and for what is no icon.
const QPainterPath &iconPath(Icon::Glyph glyph);

} // namespace hubscreen::controls
