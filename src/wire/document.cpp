// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/document.h"

#include <QJsonDocument>

#include <algorithm>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

int depthOf(const QByteArray &bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"')
            inString = !inString;
        else if (inString)
            i += c == '\\' ? 1 : 0;
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return deepest;
}

} // namespace

Result<QJsonObject> parseDocument(const QByteArray &bytes)
{
    const auto refuse = [](ErrorKind kind, const QString &what) {
        return std::unexpected(Error{kind, u"document"_s, what, {}});
    };
    if (bytes.size() > maximumBytes)
        return refuse(ErrorKind::TooLarge,
                      u"%1 bytes, at most %2"_s.arg(QString::number(bytes.size()), QString::number(maximumBytes)));
    if (depthOf(bytes) > maximumDepth)
        return refuse(ErrorKind::InvalidInput, u"nested deeper than %1"_s.arg(maximumDepth));
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return refuse(ErrorKind::InvalidInput,
                      u"not JSON at byte %1: %2"_s.arg(QString::number(parseError.offset), parseError.errorString()));
    if (!document.isObject())
        return refuse(ErrorKind::InvalidInput, u"not a JSON object"_s);
    return document.object();
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace hubscreen::wire
