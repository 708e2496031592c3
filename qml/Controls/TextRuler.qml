// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// How wide a text is in a font. Unlike FontMetrics.advanceWidth() a binding asks again when the font is set or
/// changes.
FontMetrics {
    id: ruler

    function widthOf(text: string): real {
        return ruler.font.pixelSize > 0 ? ruler.advanceWidth(text) : 0;
    }
}
