// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/paper_district.h"

// The cache's questions answered from paper, without a file: the pages' tests say what is known, and when it changes.
namespace hubscreen::stage {

/// What every Cache of this program answers from, and as of which commit. Null: nothing is known.
void setPaper(const PaperDistrict *paper, quint64 revision);

} // namespace hubscreen::stage
