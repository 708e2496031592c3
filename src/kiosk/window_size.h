// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSize>

namespace hubscreen::kiosk {

inline constexpr QSize portraitCanvas(1080, 1920);
inline constexpr QSize landscapeCanvas(1920, 1080);

/// "1080x1920" → its size; 200 to 8000 each way.
Result<QSize> parseWindowSize(const QString &text);

/// The canvas of that orientation, scaled down to fit into `available` with a little room for a frame.
QSize fittedSize(QSize canvas, QSize available);

} // namespace hubscreen::kiosk
