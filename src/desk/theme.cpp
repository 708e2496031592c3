// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/theme.h"

#include "viewmodel/base/screen_font.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace hubscreen::desk {

void applyTheme(QApplication &app)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    auto font = viewmodel::screenFont();
    font.setPixelSize(13);
    QApplication::setFont(font);

    const QColor paper(0xF7F5EF), sheet(0xFFFEFB), far(0xEFEBE1), ink(0x1D2A2A), ink3(0x5F6B68), jade(0x0F5C4D);
    QPalette palette(far, paper);
    palette.setColor(QPalette::Base, sheet);
    palette.setColor(QPalette::AlternateBase, QColor(0xFBF9F3));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::PlaceholderText, ink3);
    palette.setColor(QPalette::Highlight, jade);
    palette.setColor(QPalette::HighlightedText, sheet);
    QApplication::setPalette(palette);
    app.setStyleSheet(
        QStringLiteral("QHeaderView::section { background: #EFEBE1; color: #1D2A2A; font-weight: bold; padding: 6px;"
                       " border: none; border-bottom: 1px solid #C9C2B1; }"
                       "QTableView { border: 1px solid #DDD7C9; }"
                       "QLineEdit, QComboBox { min-height: 28px; }"));
}

} // namespace hubscreen::desk
