// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/screen_font.h"

namespace hubscreen::viewmodel {

using namespace Qt::StringLiterals;

QFont screenFont()
{
    const auto family = u"Noto Sans CJK SC"_s;
    QFont::removeSubstitutions(family);
    QFont::insertSubstitutions(family, {u"Noto Color Emoji"_s, u"BabelStone Han"_s});
    return QFont(family);
}

} // namespace hubscreen::viewmodel
