// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::kiosk {

/// Decides who draws, before the first window: Qt Quick's own software renderer where there is no graphics card, since
/// OpenGL done by the processor needs several times its memory and time. QT_QUICK_BACKEND, QSG_RHI_BACKEND or
/// LIBGL_ALWAYS_SOFTWARE in the environment are left their say. Needs the QGuiApplication.
void chooseRenderer();

/// The processor draws every frame, by one or the other: motion costs more than it gives.
bool drawsInSoftware();

} // namespace hubscreen::kiosk
