// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"

#include <QString>

namespace hubscreen::booking {

inline constexpr int referenceLength = 8;

/// Eight characters to say aloud and to write down: digits and capitals without those that are taken for one another (0
/// O, 1 I L, 2 Z, 5 S, 8 B, U V). 23^8 of them: two of one day are hardly ever the same, and the platform asks for the
/// four digits besides.
QString newReference(Random &random);

bool isReferenceCharacter(QChar character);

} // namespace hubscreen::booking
