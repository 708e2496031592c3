// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/guide.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonArray>

namespace hubscreen::tour {

/// Walks the running program through every page by touch, in both orientations and both languages, and keeps a picture
/// of each step: DIR/<step>.png and DIR/tour.json ([{"step", "ok", "ms", "picture", "error"}]).
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Route {
        QString folder; ///< where the pictures go
        QString drillFile; ///< of the platform's --drill; empty: no emergency
        QString page; ///< the steps of that page alone; empty: of every page
    };

    Tour(QQuickWindow &window, viewmodel::Lobby &lobby, const Route &route);

    void start();

Q_SIGNALS:
    void finished(bool allWell);

private:
    QCoro::Task<> walk();
    QCoro::Task<bool> run(QString prefix, TourStep step);
    QCoro::Task<bool> becomes(std::function<bool()> condition);
    QCoro::Task<QImage> settledPicture();
    void writeReport() const;

    QQuickWindow &m_window;
    viewmodel::Lobby &m_lobby;
    QDir m_folder;
    QString m_page;
    TourGuide m_guide;
    QJsonArray m_report;
    bool m_allWell = true;
};

} // namespace hubscreen::tour
