// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

// What came from outside, as it may stand in a line of a terminal or a journal, or in a message.
namespace hubscreen {

/// One line of at most 1,000 letters: whatever breaks, erases, turns round or hides text is shown as its number (\x1b,
/// \u202e), and before the host of an address nobody's name or password is left.
QString printable(const QString &text);

/// An address without who logs in there, and without its query and fragment, which may hold a key.
QString printableAddress(const QUrl &url);

/// What somebody wrote for an address, be it none: without what stands before its last @, or in the place of a port.
QString printableAddress(const QString &written);

} // namespace hubscreen
