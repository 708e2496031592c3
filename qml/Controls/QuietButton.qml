// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// For what is offered beside the main thing.
PushButton {}
