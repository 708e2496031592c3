// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace hubscreen::client {

struct Token {
    QByteArray value;
    QString warning; ///< others than its owner may read the file; empty: all is well
};

/// Reads the one token that a file holds. Errors: not readable, empty, more than one word.
Result<Token> readToken(const QString &path);

/// What to say when others than its owner may read a file that holds a secret; empty: all is well.
QString warningOfSecret(const QString &path);

} // namespace hubscreen::client
