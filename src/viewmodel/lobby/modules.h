// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace hubscreen::viewmodel {

using RegisterTypes = void (*)();

/// Registers a feature's types with QML, which calls it itself when a file imports Hubscreen.ViewModels.…: a library
/// that nothing of a program names would not be linked into it, so they are all named here.
std::span<const RegisterTypes> typeRegistrations();

} // namespace hubscreen::viewmodel
