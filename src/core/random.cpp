// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/random.h"

#include <QRandomGenerator>

namespace hubscreen {

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace hubscreen
