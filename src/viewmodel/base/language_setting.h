// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "viewmodel/base/enums.h"
#include "viewmodel/base/glyphs.h"

namespace hubscreen::viewmodel {

/// The language that a screen speaks now, and the feed's texts in it as far as they can be drawn.
class LanguageSetting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(hubscreen::viewmodel::LanguageEnum::Value current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    explicit LanguageSetting(Language language = Language::Chinese, Glyphs glyphs = {})
        : m_language(language),
          m_glyphs(std::move(glyphs))
    {
    }

    Language language() const { return m_language; }
    LanguageEnum::Value current() const { return LanguageEnum::Value(m_language); }
    void setCurrent(LanguageEnum::Value value)
    {
        if (value == current())
            return;
        m_language = Language(value);
        Q_EMIT currentChanged();
    }

    /// Where nothing of it can be drawn: in the other language, or a dash.
    QString textOf(const LocalizedText &text) const;
    const Glyphs &glyphs() const { return m_glyphs; }

Q_SIGNALS:
    void currentChanged();

private:
    Language m_language;
    Glyphs m_glyphs;
};

} // namespace hubscreen::viewmodel
