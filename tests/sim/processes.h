// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <functional>

namespace hubscreen::sim {

/// Calls `work` with 0 to `count` - 1, each in a process of its own, and adds up what they answer. Call it before there
/// are threads.
quint64 sumOfProcesses(int count, const std::function<quint64(int)> &work);

} // namespace hubscreen::sim
