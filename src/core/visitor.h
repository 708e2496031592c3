// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen {

/// One callable made of several, for std::visit: the one that fits an alternative is called.
template<typename... Ts>
struct Visitor : Ts... {
    using Ts::operator()...;
};

} // namespace hubscreen
