// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/refusals.h"

#include "http/client.h"
#include "http/exchange.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using cache::RecordKind;

void Refusals::doubt(const QString &path, std::optional<RecordKind> kind, const http::Failure &failure)
{
    m_doubted.insert_or_assign(path, Doubt{failure, kind});
    if (m_witness)
        return;
    http::Request other{.path = u"/v1/district"_s, .etag = m_districtTag};
    if (kind == RecordKind::District) {
        other = {.path = u"/v1/hubs"_s};
        other.query.addQueryItem(u"limit"_s, u"1"_s);
    }
    m_witness = m_client.send(std::move(other), this);
    connect(m_witness, &http::Exchange::finished, this, &Refusals::onWitness);
}

void Refusals::dropDoubts()
{
    delete m_witness.data();
    m_doubted.clear();
}

QStringList Refusals::texts() const
{
    QStringList texts;
    for (const auto &[path, text] : m_refused)
        texts.append(text);
    return texts;
}

void Refusals::onWitness(const http::Outcome &outcome)
{
    m_witness = nullptr;
    if (!outcome && outcome.error().isRefused())
        return Q_EMIT refusedEverywhere(outcome.error());
    if (!outcome && (outcome.error().isLinkDown() || outcome.error().isForeign))
        return Q_EMIT noContact(outcome.error());
    for (const auto &[path, doubt] : std::exchange(m_doubted, {})) {
        if (!doubt.kind)
            continue;
        if (doubt.failure.isRefused() || doubt.kind == RecordKind::District)
            m_refused[path] = doubt.failure.error.toString();
        Q_EMIT failsAlone(*doubt.kind, doubt.failure);
    }
    Q_EMIT settled(outcome.has_value());
}

} // namespace hubscreen::feed
