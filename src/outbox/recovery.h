// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/store.h"

namespace hubscreen::outbox {

struct Recovered {
    Store store;
    QString keptAs; ///< the damaged file's new name; empty: it was sound
    int items = 0; ///< read from it
};

/// Opens the file; a damaged one is renamed and kept for ever, and every write that can still be read in it goes on in
/// a new file. Errors: as Store::open, but Damaged.
Result<Recovered> openOrRecover(const QString &file);

} // namespace hubscreen::outbox
