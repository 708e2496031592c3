// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace hubscreen::viewmodel {

/// The font of every text. What it has no glyph for is looked for in colour emoji first, then among rare Han
/// characters: otherwise the machine's own order would mix black emoji of one font with coloured ones of another in one
/// line. The few that it has itself (⚽, ⛄) stay black.
QFont screenFont();

} // namespace hubscreen::viewmodel
