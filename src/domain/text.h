// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Text that a person reads, in the languages in which the feed gives it.
namespace hubscreen {

enum class Language { Chinese, English };

/// A language map of the feed. `zh` is always present, `en` may be empty.
struct LocalizedText {
    QString zh;
    QString en;

    /// The wished language, else English, else Chinese.
    const QString &in(Language language) const { return language == Language::English && !en.isEmpty() ? en : zh; }
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace hubscreen
