// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/touch.h"
#include "viewmodel/lobby/lobby.h"

#include <QQuickWindow>

#include <functional>
#include <vector>

namespace hubscreen::tour {

/// What a visitor does, and what then is to be seen.
struct TourStep {
    QString name;
    /// Touches something; false: what should be touched is not there (yet).
    std::function<bool()> act;
    std::function<bool()> done;
};

using TourSteps = std::vector<TourStep>;

/// The finger and the eye of the tour: finds what is seen by its objectName, touches it, makes steps of that.
class TourGuide
{
public:
    /// `drillFile`: see the platform's --drill; empty: it holds none.
    TourGuide(QQuickWindow &window, viewmodel::Lobby &lobby, QString drillFile);

    viewmodel::Lobby &lobby() const { return m_lobby; }
    const QString &drillFile() const { return m_drillFile; }
    bool isWide() const { return m_window.width() > m_window.height(); }
    QQuickItem *visibleItem(const QString &objectName) const;
    /// False: it is not there, or the page holds off a finger that is too quick (qml/Booking/TapGuard.qml).
    bool tapObject(const QString &objectName);
    bool holdObject(const QString &objectName);
    void letGo() { m_touch.letGo(); }
    /// A point of an item, in its own coordinates.
    void tapAt(const QQuickItem &item, QPointF point) { m_touch.tap(item.mapToScene(point)); }

    TourStep tapOn(const QString &name, const QString &objectName, std::function<bool()> done);
    /// True once that page is seen, built and no sheet lies over it.
    std::function<bool()> onPage(viewmodel::Navigation::Page page) const;
    std::function<bool()> sheetIsOpen() const;

private:
    QQuickWindow &m_window;
    viewmodel::Lobby &m_lobby;
    QString m_drillFile;
    Touch m_touch;
};

} // namespace hubscreen::tour
