// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/encoding.h"

#include <QCryptographicHash>
#include <QList>

#include <zlib.h>

namespace hubscreen::platform {

namespace {

QByteArrayView withoutWeakness(QByteArrayView tag)
{
    tag = tag.trimmed();
    return tag.startsWith("W/") ? tag.sliced(2) : tag;
}

// "gzip;q=0" -> 0; no q: 1.
double qualityOf(const QByteArray &coding)
{
    const auto q = coding.indexOf("q=");
    return q < 0 ? 1.0 : coding.sliced(q + 2).trimmed().toDouble();
}

} // namespace

QByteArray entityTag(const QByteArray &body)
{
    return "W/\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha1).first(12).toHex() + '"';
}

bool matches(QByteArrayView ifNoneMatch, QByteArrayView tag)
{
    if (ifNoneMatch.trimmed() == "*")
        return true;
    const auto wanted = withoutWeakness(tag);
    for (const auto &candidate : ifNoneMatch.toByteArray().split(',')) {
        if (!candidate.isEmpty() && withoutWeakness(candidate) == wanted)
            return true;
    }
    return false;
}

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    for (const auto &part : acceptEncoding.toByteArray().toLower().split(',')) {
        const auto coding = part.trimmed();
        const auto name = coding.first(coding.indexOf(';') < 0 ? coding.size() : coding.indexOf(';')).trimmed();
        if (name == "gzip" || name == "*")
            return qualityOf(coding) > 0;
    }
    return false;
}

QByteArray gzip(const QByteArray &body)
{
    constexpr int gzipFormat = 15 + 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData())); // zlib only reads it
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool finished = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(finished ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace hubscreen::platform
