// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/enums.h"

#include <QString>

// The desk's words for the enums of the view models; translated where they are called.
namespace hubscreen::desk {

QString crowdWord(int crowd);
QString styleWord(int style);
QString feedStateWord(int state);

} // namespace hubscreen::desk
