// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace hubscreen::search {

/// Puts names in the order of a dictionary: by pinyin, the same character together, numbers by their value. Remembers
/// the key of each name it was asked for.
///
/// Not QCollator, which reads a character without its word (长埭 as "zhang") and takes 25 ms and 2.5 MB to start.
class NameOrder
{
public:
    /// Keys compare as the names stand; different names have different keys.
    QString keyOf(const QString &name);

private:
    QHash<QString, QString> m_keys;
};

} // namespace hubscreen::search
