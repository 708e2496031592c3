// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/picture_header.h"

#include <QtEndian>

namespace hubscreen::tiles {

namespace {

constexpr int mostPixels = 1024;

template<typename T>
int big(QByteArrayView bytes, qsizetype at)
{
    return int(qFromBigEndian<T>(bytes.constData() + at));
}

template<typename T>
int little(QByteArrayView bytes, qsizetype at)
{
    return int(qFromLittleEndian<T>(bytes.constData() + at));
}

int little24(QByteArrayView bytes, qsizetype at)
{
    return little<quint16>(bytes, at) | int(quint8(bytes[at + 2])) << 16;
}

std::optional<QSize> pngSize(QByteArrayView bytes)
{
    constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
    if (bytes.size() < 24 || !bytes.startsWith(signature) || bytes.sliced(12, 4) != "IHDR")
        return std::nullopt;
    return QSize(big<quint32>(bytes, 16), big<quint32>(bytes, 20));
}

/// A frame header: SOF0–SOF15 without DHT, JPG and DAC, which share the range.
bool isFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<QSize> jpegSize(QByteArrayView bytes)
{
    if (bytes.size() < 4 || !bytes.startsWith("\xFF\xD8"))
        return std::nullopt;
    for (qsizetype at = 2; at + 9 <= bytes.size() && quint8(bytes[at]) == 0xFF;) {
        const auto marker = quint8(bytes[at + 1]);
        if (isFrame(marker))
            return QSize(big<quint16>(bytes, at + 7), big<quint16>(bytes, at + 5));
        at += 2 + big<quint16>(bytes, at + 2);
    }
    return std::nullopt;
}

std::optional<QSize> webpSize(QByteArrayView bytes)
{
    if (bytes.size() < 30 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP")
        return std::nullopt;
    const auto kind = bytes.sliced(12, 4);
    if (kind == "VP8X")
        return QSize(little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    if (kind == "VP8L") {
        const auto packed = qFromLittleEndian<quint32>(bytes.constData() + 21);
        return QSize(int(packed & 0x3FFF) + 1, int((packed >> 14) & 0x3FFF) + 1);
    }
    if (kind == "VP8 ")
        return QSize(little<quint16>(bytes, 26) & 0x3FFF, little<quint16>(bytes, 28) & 0x3FFF);
    return std::nullopt;
}

} // namespace

std::optional<QSize> pictureSize(QByteArrayView bytes)
{
    if (const auto size = pngSize(bytes))
        return size;
    if (const auto size = jpegSize(bytes))
        return size;
    return webpSize(bytes);
}

bool isTilePicture(QByteArrayView bytes)
{
    const auto size = pictureSize(bytes);
    return size && size->width() >= 1 && size->height() >= 1 && size->width() <= mostPixels
        && size->height() <= mostPixels;
}

} // namespace hubscreen::tiles
