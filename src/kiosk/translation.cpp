// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/translation.h"

#include "viewmodel/base/language_setting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace hubscreen::kiosk {

Translation::Translation(viewmodel::LanguageSetting &language, QQmlEngine &engine)
    : m_language(language),
      m_engine(engine)
{
    if (!m_english.load(QStringLiteral(":/i18n/hubscreen_en.qm")))
        qFatal("the English catalogue is missing from the program");
    connect(&language, &viewmodel::LanguageSetting::currentChanged, this, &Translation::apply);
    apply();
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_english);
}

void Translation::apply()
{
    const bool english = m_language.language() == Language::English;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Chinese, QLocale::China));
    if (english)
        QCoreApplication::installTranslator(&m_english);
    else
        QCoreApplication::removeTranslator(&m_english);
    m_engine.retranslate();
}

} // namespace hubscreen::kiosk
