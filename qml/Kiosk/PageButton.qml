// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Controls
import Hubscreen.ViewModels.Lobby

/// Goes to a page, and shows whether it is the one.
NavButton {
    required property Navigation navigation
    required property int page

    current: navigation.page === page
    onClicked: navigation.show(page)
}
