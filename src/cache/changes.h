// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <vector>

namespace hubscreen::cache {

enum class RecordKind {
    District,
    Hub,
    Organisation,
    LiveFootfall, ///< key: the hub's id
    FootfallHistory, ///< key: the hub's id; empty: the district's own series
    Activity, ///< an empty key: the feed vouched anew for what is held, at most once a minute; only `observedAt` moved
    ActivityCount, ///< key: the hub's id
    Notice,
    Kiosk,
    Service,
    Slot, ///< an empty key: as of Activity
    Menu,
};

struct RecordKey {
    RecordKind kind = RecordKind::District;
    QString id;
    friend auto operator<=>(const RecordKey &, const RecordKey &) = default;
};

/// What one commit of the cache changed (several commits within one frame are told as one). Keys are unique and
/// ascending. A view model applies only Changes whose revision is above that of its last answer.
struct Changes {
    quint64 revision = 0; ///< the cache's own commit number
    std::vector<RecordKey> upserted;
    std::vector<RecordKey> removed;
    bool everything = false; ///< the cache was set aside (another district, a damaged file): ask anew

    bool touches(RecordKind kind) const;
    bool touches(const RecordKey &key) const;
    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace hubscreen::cache

Q_DECLARE_METATYPE(hubscreen::cache::Changes)
