// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace hubscreen::viewmodel {

/// What this screen has glyphs for. What it has none for is left out of a text, for it would be a box.
class Glyphs
{
public:
    using CanDraw = std::function<bool(char32_t)>;

    /// For everything.
    Glyphs() = default;
    /// Asks once for a character, and not at all for the usual ones.
    explicit Glyphs(CanDraw canDraw) : m_canDraw(std::move(canDraw)) { }
    /// The machine's fonts together; for everything where the program does not draw.
    static Glyphs ofFonts();

    /// The text without what cannot be drawn, and without the blank that this would double. Nothing else changes.
    QString drawable(const QString &text) const;

private:
    bool canDraw(char32_t character) const;
    QString drawableCharacter(const QString &grapheme) const;

    CanDraw m_canDraw;
    mutable QHash<char32_t, bool> m_known;
};

} // namespace hubscreen::viewmodel
