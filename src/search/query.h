// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "search/vocabulary.h"

#include <QStringList>

namespace hubscreen::search {

/// What was typed, ready to search by.
struct Query {
    QStringList parts; ///< normalised, what stood between blanks; each must be found
    QString whole; ///< all of them without blanks: "ba duan jin" is "baduanjin"
    std::vector<Vocabulary::Meaning> meanings; ///< what else that may have meant
    Language language = Language::Chinese; ///< in which what is found will be shown

    /// Nothing that could be found was typed.
    bool isEmpty() const { return whole.isEmpty(); }
};

/// Of the first 40 characters.
Query queryOf(const QString &typed, Language language, const Vocabulary &vocabulary = Vocabulary::builtIn());

/// [from, to) of a shown text.
struct Span {
    int from = 0;
    int to = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// Where the query stands in a text that is shown: ascending, apart from each other. Empty when it was found by
/// something else.
std::vector<Span> highlights(const Query &query, const QString &shown);

} // namespace hubscreen::search
