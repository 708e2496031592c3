// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "search/text.h"

#include <vector>

namespace hubscreen::search {

enum class From { Anywhere, Start };

/// How many letters must be changed, left out or put in, or swapped with their neighbour, until `typed` stands in
/// `text`, anywhere or at its start; more than `most` is most + 1. (Sellers' search for an approximate pattern, with
/// transpositions.)
int distanceWithin(QStringView typed, QStringView text, int most, From from = From::Anywhere);

/// Gathers the names that are spelled nearly like what was typed: at most one wrong letter in 3 to 6, two in 7 to 10,
/// and so on; half of that where Han was typed, which is not mistyped but meant.
class Nearest
{
public:
    Nearest(const QString &typed, int limit);

    /// `spelling` as of `spelled`, `letters` the signature of its letters (signatureOf).
    void offer(const QString &spelling, quint64 letters, const LocalizedText &name);
    std::vector<LocalizedText> take();

private:
    struct Near {
        int distance = 0; // doubled, and 1 more where it is not the name's start
        qsizetype length = 0;
        LocalizedText name;
    };
    QString m_typed; // as it is spelled
    quint64 m_letters = 0;
    int m_most = 0;
    std::size_t m_limit;
    std::vector<Near> m_found;
};

} // namespace hubscreen::search
