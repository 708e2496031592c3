// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

class QQmlEngine;

namespace hubscreen::viewmodel {
class LanguageSetting;
}

namespace hubscreen::kiosk {

/// Keeps the program's own words in the screen's language. The source language is Chinese; English comes from the
/// catalogue.
class Translation : public QObject
{
    Q_OBJECT

public:
    Translation(viewmodel::LanguageSetting &language, QQmlEngine &engine);
    ~Translation() override;

private:
    void apply();

    viewmodel::LanguageSetting &m_language;
    QQmlEngine &m_engine;
    QTranslator m_english;
};

} // namespace hubscreen::kiosk
