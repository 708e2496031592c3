// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// What the plugin exports; plain enough for two libraries that know nothing else of each other.
extern "C" {
/// Writes side × side bytes, row by row, 1 = dark, without a quiet zone. False: the text does not fit, or is empty.
using HubscreenQrModules = bool (*)(const QString &text, QByteArray *modules, int *side);
}
