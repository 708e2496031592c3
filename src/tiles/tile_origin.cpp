// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/tile_origin.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>

namespace hubscreen::tiles {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 24;

QString filled(QString urlTemplate, const QString &z, const QString &x, const QString &y, const QString &key)
{
    return urlTemplate.replace("{z}"_L1, z).replace("{x}"_L1, x).replace("{y}"_L1, y).replace("{key}"_L1, key);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString addressProblem(const QUrl &url)
{
    const bool plain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!plain && url.scheme() != "https"_L1))
        return u"this is no web address"_s;
    if (plain && !isLoopback(url))
        return u"plain http leaves this machine"_s;
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return u"the address holds a user or a fragment"_s;
    return {};
}

} // namespace

bool TileAddress::isOnEarth() const
{
    return level >= 0 && level <= deepest && column >= 0 && row >= 0 && column < (1 << level) && row < (1 << level);
}

QString templateProblem(const QString &urlTemplate, bool hasKey)
{
    static const QRegularExpression placeholder(u"\\{([^{}]*)\\}"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(urlTemplate))
        found << match.captured(1);
    for (const QString &name : found)
        if (name != "z"_L1 && name != "x"_L1 && name != "y"_L1 && name != "key"_L1)
            return u"{%1} is none of {z}, {x}, {y}, {key}"_s.arg(name);
    for (const QString &name : {u"z"_s, u"x"_s, u"y"_s})
        if (found.count(name) != 1)
            return u"{%1} has to stand in it once"_s.arg(name);
    if (found.contains(u"key"_s) != hasKey)
        return hasKey ? u"{key} does not stand in it, but there is a key"_s
                      : u"{key} stands in it, but there is no key"_s;
    return addressProblem(QUrl(filled(urlTemplate, u"1"_s, u"1"_s, u"1"_s, u"k"_s), QUrl::StrictMode));
}

QUrl urlOf(const TileOrigin &origin, TileAddress tile)
{
    const auto key = QString::fromLatin1(origin.key.toPercentEncoding());
    return QUrl(filled(origin.urlTemplate, QString::number(tile.level), QString::number(tile.column),
                       QString::number(tile.row), key));
}

Result<QByteArray> readTile(const QString &folder, TileAddress tile)
{
    const auto stem = u"%1/%2/%3/%4"_s.arg(folder, QString::number(tile.level), QString::number(tile.column),
                                           QString::number(tile.row));
    for (const auto &ending : {u".png"_s, u".jpg"_s, u".webp"_s}) {
        QFile file(stem + ending);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (file.size() > mostTileBytes)
            return std::unexpected(Error{ErrorKind::TooLarge, file.fileName(), u"is over 1 MiB"_s, {}});
        return file.readAll();
    }
    return std::unexpected(Error{ErrorKind::NotFound, stem, u"there is no such tile"_s, {}});
}

} // namespace hubscreen::tiles
