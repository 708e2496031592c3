// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kiosk/kiosk.h"

#include <functional>
#include <memory>
#include <optional>

// What every program does that shows a wall screen: hubscreen-kiosk, and the tour.
namespace hubscreen::kiosk {

inline constexpr int exitFailure = 1;
inline constexpr int exitUsage = 64;
inline constexpr int exitBusy = 75;

/// What is wrong, on stderr, under the program's name; returns `code`.
int fail(const Error &error, int code);

/// Heap, journal and name. To be called first of all.
void beginProgram(const QString &name);

/// Font, limits and renderer; needs the QApplication.
void prepareApplication();

/// The window that is wished for.
struct WindowWish {
    std::optional<QSize> size; ///< none: one that fits the desktop
    bool fullScreen = false;
};

/// What goes along with a screen. Made when that is built and not shown yet; gone before it is.
using Companion = std::function<std::unique_ptr<QObject>(Kiosk &)>;

/// A wall screen in the application that there is, from its client to the program's exit code.
int runScreen(const client::Settings &settings, const WindowWish &wish, const Companion &companion);

} // namespace hubscreen::kiosk
