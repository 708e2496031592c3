// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/footfall.h"
#include "wire/fields.h"
#include "wire/page.h"

namespace hubscreen::wire {

/// A counter that does not report has `inside: null` and may leave out its entries and exits.
LiveFootfall readLiveFootfall(Fields &fields);
QJsonObject toJson(const LiveFootfall &live, const FeedFormat &format);

/// One series; columns of different lengths are wrong. The district's own has no `hub_id`.
FootfallSeries readFootfallSeries(Fields &fields);
QJsonObject toJson(const FootfallSeries &series, const FeedFormat &format);

struct FootfallHistory {
    std::vector<FootfallSeries> series;
    std::vector<Skipped> skipped;
};

/// {"series": […]}. Errors: as parseDocument; TooLarge over maximumRecords buckets.
Result<FootfallHistory> readFootfallHistory(const QByteArray &document, const FeedFormat &format);
QJsonObject toJson(const std::vector<FootfallSeries> &series, const FeedFormat &format);

/// The data of a `footfall` event.
struct FootfallTickDocument {
    FootfallTick tick;
    std::vector<Skipped> skipped;
};

Result<FootfallTickDocument> readFootfallTick(const QJsonObject &data, const FeedFormat &format);
QJsonObject toJson(const FootfallTick &tick, const FeedFormat &format);

} // namespace hubscreen::wire
