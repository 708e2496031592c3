// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kiosk/touch.h"
#include "viewmodel/lobby.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonArray>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace hubscreen::kiosk {

/// What a visitor does, and what then is to be seen.
struct TourStep {
    QString name;
    /// Touches something; false: what should be touched is not there (yet).
    std::function<bool()> act;
    std::function<bool()> done;
};

/// Walks the running program through every page by touch, in both orientations and both languages, and keeps a picture of
/// each step: DIR/<step>.png and DIR/tour.json ([{"step", "ok", "ms", "picture", "error"}]).
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QQuickWindow &window, viewmodel::Lobby &lobby, const QString &folder);

    void start();

Q_SIGNALS:
    void finished(bool allWell);

private:
    QCoro::Task<> walk();
    QCoro::Task<bool> run(QString prefix, TourStep step);
    QCoro::Task<bool> becomes(std::function<bool()> condition);
    QCoro::Task<QImage> settledPicture();
    std::vector<TourStep> round();

    TourStep tapOn(const QString &name, const QString &objectName, std::function<bool()> done);
    bool tapObject(const QString &objectName);
    /// Of a hub that stands alone, a busy one if there is one.
    bool tapMarker();
    QQuickItem *visibleItem(const QString &objectName) const;
    QStringList hubsToVisit() const; ///< busy ones first, not this one
    void writeReport() const;

    QQuickWindow &m_window;
    viewmodel::Lobby &m_lobby;
    QDir m_folder;
    Touch m_touch;
    QJsonArray m_report;
    bool m_allWell = true;
};

} // namespace hubscreen::kiosk
