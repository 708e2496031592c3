// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "viewmodel/enums.h"

namespace hubscreen::viewmodel {

/// The language that a screen speaks now.
class LanguageSetting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(hubscreen::viewmodel::LanguageEnum::Value current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    explicit LanguageSetting(Language language = Language::Chinese) : m_language(language) { }

    Language language() const { return m_language; }
    LanguageEnum::Value current() const { return LanguageEnum::Value(m_language); }
    void setCurrent(LanguageEnum::Value value)
    {
        if (value == current())
            return;
        m_language = Language(value);
        Q_EMIT currentChanged();
    }

    const QString &textOf(const LocalizedText &text) const { return text.in(m_language); }

Q_SIGNALS:
    void currentChanged();

private:
    Language m_language;
};

} // namespace hubscreen::viewmodel
