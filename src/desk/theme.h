// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace hubscreen::desk {

/// The desk's colours and type: the wall's palette, at a desk's sizes.
void applyTheme(QApplication &app);

} // namespace hubscreen::desk
