// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/tile_errand.h"

#include "http/exchange.h"
#include "tiles/picture_header.h"

namespace hubscreen::tiles {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::Request requestFor(const QUrl &url)
{
    return {.path = url.path(QUrl::FullyDecoded),
            .query = QUrlQuery(url),
            .accept = "image/*",
            .deadline = 15s,
            .bodyCap = mostTileBytes};
}

// Never the error's own words: they quote the address, and a redirect its target, which may hold the key.
QString reasonOf(const http::Failure &failure)
{
    if (failure.status >= 300 && failure.status < 400)
        return u"redirected, which is not followed"_s;
    if (failure.status != 0)
        return u"answered %1"_s.arg(failure.status);
    if (failure.isForeign)
        return u"sent no picture"_s;
    if (failure.error.kind == ErrorKind::TooLarge)
        return u"sent over 1 MiB"_s;
    return failure.isOfProxy ? u"the proxy does not let this machine through"_s : u"no answer"_s;
}

} // namespace

TileErrand::TileErrand(const ErrandTools &tools, TileAddress tile, QObject *parent)
    : QObject(parent),
      m_tools(tools),
      m_tile(tile),
      m_backoff(tools.random)
{
}

void TileErrand::start()
{
    if (m_tools.server)
        ask();
    else
        readFolder();
}

void TileErrand::ask()
{
    auto *exchange = m_tools.server->send(requestFor(urlOf(m_tools.origin, m_tile)), this);
    connect(exchange, &http::Exchange::finished, this, &TileErrand::answer);
}

void TileErrand::readFolder()
{
    const auto tile = readTile(m_tools.origin.folder, m_tile);
    if (tile && isTilePicture(*tile))
        Q_EMIT arrived({*tile});
    else
        Q_EMIT arrived({}); // not there, or a file that is no picture and will not become one
}

void TileErrand::answer(const http::Outcome &outcome)
{
    if (!outcome && (outcome.error().status == 404 || outcome.error().status == 410))
        return Q_EMIT arrived({});
    if (!outcome)
        return tryLater(reasonOf(outcome.error()), outcome.error().retryAfter);
    if (outcome->body.isEmpty()) // 204: nothing there
        return Q_EMIT arrived({});
    if (!isTilePicture(outcome->body))
        return tryLater(u"sent no picture of at most 1024 × 1024"_s);
    Q_EMIT arrived({outcome->body});
}

void TileErrand::tryLater(const QString &reason, std::optional<Milliseconds> retryAfter)
{
    Q_EMIT failed(reason);
    m_next = m_tools.scheduler.after(m_backoff.next(retryAfter), [this] { ask(); });
}

} // namespace hubscreen::tiles
