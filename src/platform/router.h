// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/resources/resources.h"

#include <optional>

namespace hubscreen::platform {

/// A stream to be opened after the reply's headers.
struct StreamOpening {
    Caller caller;
    QByteArray lastEventId; ///< empty: from now on
};

struct Answer {
    Reply reply;
    std::optional<StreamOpening> stream;
};

/// Who may ask what, and which resource answers; and what all replies have in common: the order of facts, Date, entity
/// tags, compression, HEAD.
class Router
{
public:
    Router(const Services &services, Tokens tokens) : m_services(services), m_tokens(std::move(tokens)) { }

    Answer answer(const Request &request) const;

private:
    Answer dispatch(const Request &request) const;
    void finish(const Request &request, Answer &answer) const;
    void finishDocument(const Request &request, Reply &reply) const;

    Services m_services;
    Tokens m_tokens;
};

} // namespace hubscreen::platform
