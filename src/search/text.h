// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/han.h"

#include <QString>

#include <vector>

namespace hubscreen::search {

/// A text made ready to be searched in, or a typed one to search by: compatibility forms composed (NFKC: full width
/// becomes half), lower case, accents dropped, traditional characters simplified; what is neither letter, digit nor Han
/// is one blank between two words.
struct Text {
    QString letters; ///< normalised
    std::vector<Sound> sounds; ///< of each of `letters`
    std::vector<quint16> origins; ///< where each of `letters` stood in the original; one more: the original's length
    quint64 signature = 0; ///< of the characters, and of the letters of every reading

    bool isEmpty() const { return letters.isEmpty(); }
};

/// Of the first 65,535 characters.
Text prepared(QStringView original);

/// Of what was typed: a text can only match when its signature has all these bits.
quint64 signatureOf(QStringView typed);

/// Its first reading where it is Han, in letters: "八段锦 A" is "baduanjina".
QString spelled(const Text &text);

} // namespace hubscreen::search
