// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Hubscreen.Theme

StyleShape {
    color: Theme.jade
    interior: Theme.sheet
}
