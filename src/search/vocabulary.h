// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/text.h"

#include <QHash>

#include <vector>

namespace hubscreen::search {

/// What people call things here: synonyms, the words of a kind of venue or a category, and the endings that a title can
/// do without. From resources/search/vocabulary.json, whose "about" says what each part means.
class Vocabulary
{
public:
    /// The one that is built in.
    static const Vocabulary &builtIn();
    /// Empty where the document cannot be read.
    static Vocabulary fromJson(const QByteArray &document);

    struct Meaning {
        QString word; ///< normalised: to be found as it is written
        int farness = 0; ///< 0 and more: later words are farther from what was meant
    };
    /// What else to look for when this was typed (normalised, no blanks): a synonym's characters, pinyin or initials;
    /// whole, or begun with at least two characters or three letters.
    std::vector<Meaning> meanings(QStringView typed) const;

    /// The words of "venue.canteen", "category.health", "audience.elders", …; empty: none.
    const std::vector<QString> &wordsOf(const QString &thing) const;

    /// "八段锦公开课" → "八段锦": without the ending that says only what kind of meeting it is, if two characters or
    /// more are left.
    QString withoutEnding(const QString &title) const;

private:
    struct Group {
        std::vector<Text> words;
        std::vector<QString> finds;
    };
    std::vector<Group> m_groups;
    QHash<QString, std::vector<QString>> m_wordsOf;
    std::vector<QString> m_endings;
};

} // namespace hubscreen::search
