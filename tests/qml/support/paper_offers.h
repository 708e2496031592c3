// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/paper_district.h"

namespace hubscreen::stage {

/// What this screen's hub has to book and to eat; the other big hub has a canteen that is closed today.
void addOffers(PaperDistrict &paper);

} // namespace hubscreen::stage
