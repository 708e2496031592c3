// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Theme
import Hubscreen.Controls
import Hubscreen.ViewModels.Footfall

/// One of the page's views.
FilterChip {
    required property Footfall footfall
    required property int view

    padding: Theme.gap3
    checked: footfall.view === view
    onClicked: footfall.view = view
}
