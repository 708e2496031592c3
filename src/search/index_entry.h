// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/index.h"

namespace hubscreen::search {

/// A subject, made ready, and its things by start.
struct Index::Entry {
    struct Name {
        Text text;
        bool chinese = true;
        QString spelling;
        quint64 letters = 0; // of the spelling
    };

    Kind kind = Kind::Activity;
    LocalizedText name;
    std::vector<Name> names;
    std::vector<Item> here; ///< in this hub
    std::vector<Item> elsewhere;

    std::vector<Item> &listOf(const Item &item) { return item.farness == 0 ? here : elsewhere; }
};

/// What is said of subjects: many say the same.
struct Index::Said {
    std::vector<Text> words;
    std::vector<Text> sentences;
};

/// Things in order, for binary search: by start, then by distance.
inline auto placeOfItem(const Item &item)
{
    return std::tuple(item.starts, item.farness, item.ref);
}

} // namespace hubscreen::search
