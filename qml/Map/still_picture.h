// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "viewmodel/map/hub_map_model.h"

#include <QImage>
#include <QPointer>
#include <QSizeF>
#include <QtQmlIntegration>

namespace hubscreen::map {

/// The still layer of one canvas as a picture: painted on a worker thread, once for a canvas, a language and a ground;
/// nothing else repaints it. Until the first one is ready there is none, then the old one stays till the new one is.
class StillPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubscreen::viewmodel::HubMapModel *model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QSizeF canvas READ canvas WRITE setCanvas NOTIFY canvasChanged) ///< px
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged) ///< Language: of its labels
    Q_PROPERTY(double resolution READ resolution WRITE setResolution NOTIFY resolutionChanged) ///< pixels to a px
    Q_PROPERTY(bool ready READ isReady NOTIFY imageChanged)

public:
    explicit StillPicture(QObject *parent = nullptr) : QObject(parent) { }

    viewmodel::HubMapModel *model() const { return m_model; }
    void setModel(viewmodel::HubMapModel *model);
    QSizeF canvas() const { return m_canvas; }
    void setCanvas(QSizeF canvas);
    int language() const { return int(m_language); }
    void setLanguage(int language);
    double resolution() const { return m_resolution; }
    void setResolution(double resolution);
    bool isReady() const { return !m_image.isNull(); }
    const QImage &image() const { return m_image; }
    /// Where names are written. Px of the canvas.
    const std::vector<QRectF> &names() const { return m_names; }

Q_SIGNALS:
    void modelChanged();
    void canvasChanged();
    void languageChanged();
    void resolutionChanged();
    void imageChanged();

private:
    void repaint();
    void start();

    QPointer<viewmodel::HubMapModel> m_model;
    QSizeF m_canvas;
    Language m_language = Language::Chinese;
    double m_resolution = 1;
    QImage m_image;
    std::vector<QRectF> m_names;
    bool m_asked = false; ///< a start waits in the event loop
    bool m_underWay = false;
    bool m_again = false;
};

} // namespace hubscreen::map
