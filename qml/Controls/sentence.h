// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace hubscreen::controls {

/// Puts texts into the places %1, %2 … of a sentence, all in one pass. QML's own arg() takes one alone, and a second
/// call would look for its place in what the first put in: a name of the feed may hold a "%2".
class Sentence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    Q_INVOKABLE static QString fill(const QString &sentence, const QString &first, const QString &second)
    {
        return sentence.arg(first, second);
    }
    Q_INVOKABLE static QString fill(const QString &sentence, const QString &first, const QString &second,
                                    const QString &third)
    {
        return sentence.arg(first, second, third);
    }
    Q_INVOKABLE static QString fill(const QString &sentence, const QString &first, const QString &second,
                                    const QString &third, const QString &fourth)
    {
        return sentence.arg(first, second, third, fourth);
    }
};

} // namespace hubscreen::controls
