// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// Where a visitor is: a page, what of it was asked for, and a hub's sheet over it or not.
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int page READ page NOTIFY changed) ///< Page
    /// What the page was opened for: an organisation's id, an activity's, a service's…; empty: the page as such
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId NOTIFY changed) ///< whose sheet is open; empty: none

public:
    enum Page { Home, Activities, Services, Footfall, Canteen, Hubs, Organisations, Notices, Search, Status };
    Q_ENUM(Page)

    int page() const { return m_page; }
    QString itemId() const { return m_itemId; }
    QString hubId() const { return m_hubId; }
    /// The page is seen: no sheet lies over it.
    bool isShown(int page) const { return m_page == page && m_hubId.isEmpty(); }

    /// Goes to a page; a sheet closes.
    Q_INVOKABLE void show(int page, const QString &itemId = {});
    Q_INVOKABLE void openHub(const QString &hubId);
    Q_INVOKABLE void closeHub() { openHub({}); }

Q_SIGNALS:
    void changed();

private:
    int m_page = Home;
    QString m_itemId;
    QString m_hubId;
};

} // namespace hubscreen::viewmodel
