// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>
#include <vector>

// Han characters: their simplified forms and how they are read (ICU's Han-Latin and Traditional-Simplified, and
// resources/search/readings.txt, as a table).
namespace hubscreen::search {

bool isHan(char16_t character);

/// The character itself where it has no other simplified form.
char16_t simplified(char16_t character);

/// A way to be read, or several: 0 is none.
using Sound = quint16;

/// How the character is read when it stands alone: in all ways of today, those of surnames and places too, the more
/// usual one first.
Sound soundOf(char16_t character);

/// The readings, in letters without tones; ü is "v" first, then "u" ("lv", "lu").
std::span<const QLatin1StringView> readingsOf(Sound sound);

/// How many of them, from the first, are usual: 区 is read "qu", and in names "ou".
std::size_t usualReadingsOf(Sound sound);

/// With which letters its readings begin: bit 0 is "a".
quint32 firstLettersOf(Sound sound);

/// Mends the sounds of a text where a character is read otherwise in a word: 重阳, 长者, 银行, 音乐. The words are in
/// han.cpp.
void mendSounds(QStringView text, std::vector<Sound> &sounds);

} // namespace hubscreen::search
