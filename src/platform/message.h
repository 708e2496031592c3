// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "wire/document.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <optional>

// What the resources see of HTTP: a request comes in, a reply goes out.
namespace hubscreen::platform {

struct Request {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHttpHeaders headers;
    QByteArray body;
    bool fromLoopback = false;
    QString recordId; ///< that the path names, of a resource that is one record's

    /// The header's value, or nothing.
    QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
};

struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QHttpHeaders headers;
    std::optional<quint64> revision; ///< which the reply states, if not the present one
    int maxAgeSeconds = 0; ///< the poll interval that we wish
    bool isSecret = false; ///< holds what nobody on the way may keep

    QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
};

Reply document(const QJsonObject &object, int maxAgeSeconds);

/// `word` is what the problem's type ends in.
Reply problem(int status, const QString &word, const QString &detail, const QJsonObject &members = {});
Reply badRequest(const QString &detail);
Reply notFound(const QString &detail);
Reply syncExpired();
/// The storage failed.
Reply unavailable(const Error &error);

} // namespace hubscreen::platform
