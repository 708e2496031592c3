// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace hubscreen::platform {

/// A weak entity tag of the body, with its W/ and quotes.
QByteArray entityTag(const QByteArray &body);

/// Weak comparison (RFC 9110, 8.8.3.2) of `If-None-Match` with a tag; `*` matches every tag.
bool matches(QByteArrayView ifNoneMatch, QByteArrayView tag);

/// Whether `Accept-Encoding` takes gzip (RFC 9110, 12.5.3).
bool acceptsGzip(QByteArrayView acceptEncoding);

QByteArray gzip(const QByteArray &body);

} // namespace hubscreen::platform
