// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/match.h"

// How well something was found. Two numbers; a better tier always wins, and only within a tier does it count whether it
// is in this hub, how much of the text was typed, how soon it is and whether a seat is free (search/index.h).
//
//   tier      a name, by characters:  whole 1000, its start 900, a word's start 800, inside 700
// a name, by pinyin 600, syllables and initials mixed 550, initials 500; + 60 whole, 40 start, 20 word's start, 0
// inside
//             less 10 where a character was read as it is in names only
//             a synonym in a name 400
// the words of its kind or category 300 + 60, 40, 20, 0 as above, less 10, 20, 30 for pinyin, mixed, initials
//             a sentence about it 200
//             a Latin name while Chinese is shown: 350 less
// coverage 30 × typed characters ÷ the name's characters; of a synonym less 5 for each place later in the list of what
// it finds
namespace hubscreen::search {

struct Score {
    int tier = 0; ///< 0: not found
    int coverage = 0;
    friend auto operator<=>(const Score &, const Score &) = default;
};

namespace tiers {

inline constexpr int synonym = 400;
inline constexpr int word = 300;
inline constexpr int sentence = 200;
inline constexpr int otherLanguage = 350;
inline constexpr int unusual = 10;

constexpr int ofPlace(Place place)
{
    return 60 - 20 * int(place);
}

constexpr int ofName(Way way, Place place)
{
    return way == Way::Characters ? 1000 - 100 * int(place) : 650 - 50 * int(way) + ofPlace(place);
}

constexpr int ofName(const Match &found)
{
    return ofName(found.way, found.place) - (found.unusual ? unusual : 0);
}

constexpr int ofWord(const Match &found)
{
    return word + ofPlace(found.place) - 10 * int(found.way) - (found.unusual ? unusual : 0);
}

} // namespace tiers

} // namespace hubscreen::search
