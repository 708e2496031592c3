// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// Where a visitor is: a page, and a hub's sheet over it or not.
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int page READ page NOTIFY changed) ///< Page
    Q_PROPERTY(QString hubId READ hubId NOTIFY changed) ///< whose sheet is open; empty: none

public:
    enum Page { Home, Activities, Hubs };
    Q_ENUM(Page)

    int page() const { return m_page; }
    QString hubId() const { return m_hubId; }

    /// Goes to a page; a sheet closes.
    Q_INVOKABLE void show(int page);
    Q_INVOKABLE void openHub(const QString &hubId);
    Q_INVOKABLE void closeHub() { openHub({}); }

Q_SIGNALS:
    void changed();

private:
    int m_page = Home;
    QString m_hubId;
};

} // namespace hubscreen::viewmodel
