// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/result.h"

namespace hubscreen {

QString Error::toString() const
{
    auto text = where.isEmpty() ? what : where + QLatin1String(": ") + what;
    if (!remedy.isEmpty())
        text += QLatin1String(". ") + remedy;
    return text;
}

} // namespace hubscreen
