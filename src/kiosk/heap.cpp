// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/heap.h"

#include <malloc.h>

namespace hubscreen::kiosk {

void limitHeap()
{
    // glibc otherwise makes a heap a thread, and raises the second limit with each picture that is freed.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
}

void trimHeap()
{
    malloc_trim(0);
}

} // namespace hubscreen::kiosk
