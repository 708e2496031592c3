// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/text.h"

#include <optional>

namespace hubscreen::search {

/// How it was typed, best first.
enum class Way {
    Characters, ///< as it is written: Han, Latin letters, digits
    Pinyin, ///< whole syllables; the last one may be begun only: "badu"
    Mixed, ///< both, or syllables and initials: "八dj", "badj"
    Initials, ///< of every syllable its first letter (or zh, ch, sh): "bdj"
};

/// Where it stands, best first.
enum class Place {
    Whole,
    Start,
    WordStart, ///< of a Latin word, or after a blank
    Inside,
};

struct Match {
    Way way = Way::Characters;
    Place place = Place::Inside;
    int from = 0; ///< [from, to) of the original
    int to = 0;
    int covered = 0; ///< how many of the normalised characters
    bool unusual = false; ///< a character was read as it is in names only: 区 as "ou"
    friend bool operator==(const Match &, const Match &) = default;
};

/// What counts. A name may be found by everything; in a sentence two initials would be found nearly everywhere.
enum class Reach {
    Name,
    Sentence, ///< characters, words from their start, pinyin of two whole syllables or more
};

/// The best place where `typed` (normalised, no blanks) stands in `text`: by way, then place, then as it is usually
/// read, then first. Letters alone are found inside of a Latin word from the fourth on, a single letter at the start or
/// a word's start only.
std::optional<Match> match(QStringView typed, const Text &text, Reach reach = Reach::Name);

} // namespace hubscreen::search
