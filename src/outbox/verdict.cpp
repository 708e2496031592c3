// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/verdict.h"

#include "wire/problem.h"

namespace hubscreen::outbox {

using namespace Qt::StringLiterals;

namespace {

bool isForThisWriteAlone(int status)
{
    return status >= 500 && status != 502 && status != 503 && status != 504;
}

Verdict judgeProblem(const Write &write, const http::Failure &failure, const wire::Problem &problem,
                     const ReadAnswer &read)
{
    const auto reason = u"%1: %2"_s.arg(failure.error.what, problem.word);
    if (problem.word == "in-progress"_L1)
        return Later{reason, failure.retryAfter};
    const Answer answer{failure.status, failure.body};
    if (failure.status == 409) {
        auto reading = read(write, answer);
        return reading.has_value() ? Verdict(Settled{answer, std::move(reading)})
                                   : Verdict(Later{reason, failure.retryAfter, answer});
    }
    return Hopeless{problem.detail.isEmpty() ? reason : reason + u", "_s + problem.detail};
}

} // namespace

Verdict judge(const Write &write, const http::Outcome &outcome, const ReadAnswer &read)
{
    if (outcome) {
        const Answer answer{outcome->status, outcome->body};
        if (auto reading = read(write, answer); reading.has_value())
            return Settled{answer, std::move(reading)};
        return Later{u"answered %1 with what cannot be understood"_s.arg(answer.status), {}, answer};
    }
    const auto &failure = outcome.error();
    if (isForThisWriteAlone(failure.status))
        return Later{failure.error.what, failure.retryAfter};
    const auto problem = wire::readProblem(failure.body, failure.status);
    const bool isOfPlatform = failure.status == 401 || !problem.word.isEmpty(); // 403 is what firewalls say, too
    if (failure.isRefused() && isOfPlatform)
        return Unwelcome{failure.error.toString()};
    const bool isClientError = failure.status >= 400 && failure.status < 500 && failure.status != 429;
    if (isClientError && !problem.word.isEmpty())
        return judgeProblem(write, failure, problem, read);
    return LineDown{failure.error.what, failure.retryAfter};
}

} // namespace hubscreen::outbox
