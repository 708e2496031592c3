// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/message.h"
#include "outbox/item.h"

#include <any>
#include <functional>
#include <variant>

// What the outcome of one try means for a write.
namespace hubscreen::outbox {

/// What the write's owner makes of an answer (2xx or 409), in a type of its own; empty: it does not understand it.
/// Called once for an answer, on the outbox's thread.
using ReadAnswer = std::function<std::any(const Write &, const Answer &)>;

/// It is done: the platform took it, or said no for good in a way that its owner understands.
struct Settled {
    Answer answer;
    std::any reading; ///< of its owner
};
/// The platform will never take it as it is.
struct Hopeless {
    QString reason;
    std::optional<Answer> answer = {}; ///< the last one, where nobody could understand it
};
/// This write has to wait; others may go on.
struct Later {
    QString reason;
    std::optional<Milliseconds> retryAfter;
    std::optional<Answer> unreadable = {}; ///< an answer that cannot be understood: not for ever
};
/// Nobody answered, or not the platform: nothing goes on.
struct LineDown {
    QString reason;
    std::optional<Milliseconds> retryAfter;
};
/// The platform does not accept this screen's token.
struct Unwelcome {
    QString reason;
};

using Verdict = std::variant<Settled, Hopeless, Later, LineDown, Unwelcome>;

/// A refusal counts only when it is a problem document (RFC 9457): the pages of captive portals and proxies are none.
Verdict judge(const Write &write, const http::Outcome &outcome, const ReadAnswer &read);

} // namespace hubscreen::outbox
