// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/bucket_row.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace hubscreen::cache {

namespace {

constexpr auto noCount = std::numeric_limits<qint64>::min();
constexpr std::size_t bucketBytes = 2 * sizeof(qint64) + sizeof(double);

template<typename Stored, typename T>
void packColumn(char *&to, const std::vector<std::optional<T>> &values, Stored none)
{
    for (const auto &value : values) {
        const Stored stored = value ? Stored(*value) : none;
        std::memcpy(to, &stored, sizeof stored);
        to += sizeof stored;
    }
}

template<typename Stored, typename T>
void unpackColumn(const char *&from, std::vector<std::optional<T>> &values, bool (*isNone)(Stored))
{
    for (auto &value : values) {
        Stored stored;
        std::memcpy(&stored, from, sizeof stored);
        from += sizeof stored;
        if (!isNone(stored))
            value = stored;
    }
}

bool isNoCount(qint64 value)
{
    return value == noCount;
}

bool isNoAverage(double value)
{
    return std::isnan(value);
}

} // namespace

// In the machine's own byte order: the file never leaves it.
QByteArray pack(const BucketRow &row)
{
    QByteArray bytes(qsizetype(row.size() * bucketBytes), Qt::Uninitialized);
    auto *to = bytes.data();
    packColumn(to, row.averageInside, std::numeric_limits<double>::quiet_NaN());
    packColumn(to, row.entries, noCount);
    packColumn(to, row.peakInside, noCount);
    return bytes;
}

std::optional<BucketRow> unpack(QByteArrayView bytes)
{
    if (std::size_t(bytes.size()) % bucketBytes != 0)
        return std::nullopt;
    BucketRow row(std::size_t(bytes.size()) / bucketBytes);
    const auto *from = bytes.data();
    unpackColumn(from, row.averageInside, isNoAverage);
    unpackColumn(from, row.entries, isNoCount);
    unpackColumn(from, row.peakInside, isNoCount);
    return row;
}

} // namespace hubscreen::cache
