// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Cuts texts where a reader sees one character end and the next begin: never within a pair of surrogates, between a
// letter and its marks, or in a picture that is joined of several.
namespace hubscreen {

/// Where the character begins that has UTF-16 unit `place`; `place` itself where one begins there, or at the text's
/// end.
qsizetype graphemeStart(const QString &text, qsizetype place);

/// Where the character ends; `place` itself where one begins there.
qsizetype graphemeEnd(const QString &text, qsizetype place);

/// The text if it is no longer than `most` UTF-16 units, else its beginning.
QString shortened(const QString &text, qsizetype most);

/// Without the last character.
QString withoutLast(const QString &text);

} // namespace hubscreen
