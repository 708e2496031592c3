// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen {

/// How a screen stands with its feed: what `feed` finds and a view model shows.
enum class FeedState {
    Starting, ///< nothing was asked yet
    Online, ///< facts flow: by the stream or, while that is away, by polling
    Retrying, ///< no contact just now, or none yet; trying
    Offline, ///< no contact for a while; still trying
    Refused, ///< 401 or 403: not asking any more, but for a rare try
};

} // namespace hubscreen
