// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the heap keeps of memory that is free: a screen runs for months, and starts with more than it goes on with.
namespace hubscreen::kiosk {

/// One heap for all threads, and what is large goes back as soon as it is free. To be called before there are threads.
void limitHeap();

/// Gives back what is free in between, too (milliseconds).
void trimHeap();

} // namespace hubscreen::kiosk
