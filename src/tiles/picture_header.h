// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace hubscreen::tiles {

/// The size in pixels that a PNG, JPEG or WebP says it has, read from its first bytes without unpacking anything.
/// Empty: it is none of them, or is cut off before it says so. PNG: ISO 15948 IHDR; JPEG: ISO 10918-1 frame header;
/// WebP: RFC 9649.
std::optional<QSize> pictureSize(QByteArrayView bytes);

/// Whether bytes may be shown as a tile: a picture of those kinds, 1 to 1024 pixels wide and high.
bool isTilePicture(QByteArrayView bytes);

} // namespace hubscreen::tiles
