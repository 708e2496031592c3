// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/storage/storage.h"

// What a transaction has changed, and how the stream tells it.
namespace hubscreen::platform {

/// One event as its reader gets it.
QByteArray eventFrame(const wire::FeedRevision &revision, QByteArrayView type, const QByteArray &data);
QByteArray eventFrame(const QString &epoch, const StoredRecord &record);
QByteArray eventFrame(const QString &epoch, const BookingRow &row);

/// Who tells the stream's readers.
class Announcer
{
public:
    virtual ~Announcer() = default;
    virtual void publish(const QByteArray &frame) = 0;
    /// To the streams of that caller alone.
    virtual void publishTo(const QString &caller, const QByteArray &frame) = 0;
};

struct News {
    std::vector<StoredRecord> records;
    std::vector<BookingRow> bookings; ///< as they were when the transaction ended
};

/// In the order of their revisions; a booking to its screen alone.
void announce(Announcer &announcer, const QString &epoch, const News &news);

} // namespace hubscreen::platform
