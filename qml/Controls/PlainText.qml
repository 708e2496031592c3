// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Hubscreen.Theme

/// The only text there is: never mark-up, whatever the feed sends.
Text {
    property bool bold: false
    /// Sets lines closer where a paragraph wraps.
    property bool paragraph: false

    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: bold ? Font.Bold : Font.Normal
    elide: Text.ElideRight
    wrapMode: paragraph ? Text.Wrap : Text.NoWrap
    lineHeightMode: paragraph ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: paragraph ? font.pixelSize * Theme.paragraphLine : 1
}
