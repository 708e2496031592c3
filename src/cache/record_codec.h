// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/district.h"
#include "domain/hub.h"
#include "domain/kiosk_settings.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"

#include <QByteArray>

#include <optional>

// The records of the feed as bytes in the cache's file.
namespace hubscreen::cache {

QByteArray encode(const District &district);
QByteArray encode(const Hub &hub);
QByteArray encode(const Organisation &organisation);
QByteArray encode(const Activity &activity);
QByteArray encode(const std::vector<ActivityCount> &counts);
QByteArray encode(const Notice &notice);
QByteArray encode(const KioskSettings &settings);
QByteArray encode(const Service &service);
QByteArray encode(const Slot &slot);
QByteArray encode(const Menu &menu);

/// For the types above; std::nullopt when the bytes are damaged.
template<typename T>
std::optional<T> decode(const QByteArray &bytes);

} // namespace hubscreen::cache
