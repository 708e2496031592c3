// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::kiosk {

/// Builds every page once, on an empty cache and without a network; false, with messages, when one does not load or
/// complains.
bool runSelfTest();

} // namespace hubscreen::kiosk
