// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ctime>

namespace hubscreen::bench {

/// The processor time of all threads, since Qt draws with several: what the work would take on one idle core. What else
/// the machine does counts little.
class ProcessorTimer
{
public:
    double ms() const { return 1e3 * double(std::clock() - m_began) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_began = std::clock();
};

} // namespace hubscreen::bench
