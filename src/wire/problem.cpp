// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/problem.h"

#include "core/graphemes.h"
#include "wire/clean_text.h"
#include "wire/document.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

// Cut before it is cleaned: what cleaning adds at an end must stay.
QString textOf(const QString &text, qsizetype most)
{
    return cleanText(shortened(text, most), Lines::One);
}

} // namespace

Problem readProblem(const QByteArray &body, int status)
{
    Problem problem;
    problem.status = status;
    auto object = parseDocument(body).value_or(QJsonObject());
    const auto type = object.take("type"_L1).toString();
    const auto marker = type.lastIndexOf("/problems/"_L1);
    if (marker >= 0)
        problem.word = textOf(type.sliced(marker + 10), 64);
    problem.title = textOf(object.take("title"_L1).toString(), 500);
    problem.detail = textOf(object.take("detail"_L1).toString(), 4000);
    object.remove("status"_L1);
    problem.members = object;
    return problem;
}

QJsonObject toJson(const Problem &problem)
{
    auto object = problem.members;
    object.insert("type"_L1, problem.word.isEmpty() ? u"about:blank"_s : u"/problems/"_s + problem.word);
    object.insert("title"_L1, problem.title);
    object.insert("status"_L1, problem.status);
    if (!problem.detail.isEmpty())
        object.insert("detail"_L1, problem.detail);
    return object;
}

} // namespace hubscreen::wire
