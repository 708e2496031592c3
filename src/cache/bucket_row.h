// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace hubscreen::cache {

/// A run of buckets as it lies in one row: a district day of quarter hours or hours, or a month of days. The three
/// columns are always of the same length; empty = not counted or not known.
struct BucketRow {
    std::vector<std::optional<qint64>> entries;
    std::vector<std::optional<double>> averageInside;
    std::vector<std::optional<qint64>> peakInside;

    explicit BucketRow(std::size_t size = 0) : entries(size), averageInside(size), peakInside(size) { }
    std::size_t size() const { return entries.size(); }
    friend bool operator==(const BucketRow &, const BucketRow &) = default;
};

/// Twenty-four bytes a bucket, column after column.
QByteArray pack(const BucketRow &row);

/// std::nullopt when the bytes are not whole buckets.
std::optional<BucketRow> unpack(QByteArrayView bytes);

} // namespace hubscreen::cache
