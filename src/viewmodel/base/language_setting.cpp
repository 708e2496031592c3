// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/language_setting.h"

#include <algorithm>

namespace hubscreen::viewmodel {

namespace {

bool isNothing(const QString &text)
{
    const auto isUnseen = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
    return std::ranges::all_of(text, isUnseen);
}

} // namespace

QString LanguageSetting::textOf(const LocalizedText &text) const
{
    for (const auto *words : {&text.in(m_language), &text.zh, &text.en}) {
        if (const auto drawn = m_glyphs.drawable(*words); !isNothing(drawn))
            return drawn;
    }
    return text.isEmpty() ? QString() : QStringLiteral("—");
}

} // namespace hubscreen::viewmodel
