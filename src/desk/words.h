// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/opening.h"

#include <QString>

// The desk's words for the enums of the view models; translated where they are called.
namespace hubscreen::desk {

QString crowdWord(int crowd);
/// "闭馆 · 明天 08:30 开门"
QString closedSentence(const viewmodel::OpeningNow &opening);
QString styleWord(int style);
QString feedStateWord(int state);

} // namespace hubscreen::desk
