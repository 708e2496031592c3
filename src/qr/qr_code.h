// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscreen::qr {

/// A QR code (ISO/IEC 18004) as its modules.
struct QrCode {
    int side = 0; ///< modules
    QByteArray modules; ///< side × side, row by row, 1 = dark

    bool isDark(int x, int y) const { return modules[qsizetype(y) * side + x] != 0; }
};

/// The quiet zone that the standard asks for around a code, in modules.
inline constexpr int quietZone = 4;

/// Makes the code of a text. Loads the plugin at the first call (lib/hubscreen beside the program's folder). Empty: the
/// text does not fit, or the plugin is not installed.
std::optional<QrCode> make(const QString &text);

} // namespace hubscreen::qr
