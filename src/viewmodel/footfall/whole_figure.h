// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cmath>
#include <optional>

namespace hubscreen::viewmodel {

/// A mean as people are counted; -1: not known.
inline qint64 wholeFigure(const std::optional<double> &mean)
{
    return mean ? std::llround(*mean) : -1;
}

} // namespace hubscreen::viewmodel
