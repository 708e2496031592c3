// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/resources/resources.h"

#include <functional>

namespace hubscreen::platform {

/// What a write comes to.
struct Decision {
    Reply reply;
    bool isKept = true; ///< false: the same write is decided anew when it comes again
    News news;
};

/// Decides once for each Idempotency-Key of a caller: in one transaction with the answer, which the same request gets
/// again. Tells the news. Without a key 400, with one that another request had 422.
Reply writeOnce(const Services &services, const Request &request, const Caller &caller,
                const std::function<Decision(StorageTransaction &, const WriteKey &)> &decide);

} // namespace hubscreen::platform
