// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Makes a text of the feed fit to be shown beside others, once, where it is read.
namespace hubscreen::wire {

enum class Lines {
    One, ///< a name, a title, an address: a line break is a blank
    Several, ///< a summary, a notice: line breaks stay, at most two in a row
};

/// The text composed (NFC), without what cannot be seen or harms its neighbours: control characters, marks that turn
/// the direction, zero-width characters that join nothing, more than four marks on a letter and marks on none. Blanks
/// at either end go, a run of them is one. Empty when nothing to be seen is left.
///
/// A line with letters that run from right to left is set apart by U+2068 … U+2069, so that what is shown before or
/// after it keeps its place. No other such character is left: see withoutIsolates.
QString cleanText(const QString &text, Lines lines);

/// As it was before it was set apart: for the wire.
QString withoutIsolates(QString text);

} // namespace hubscreen::wire
