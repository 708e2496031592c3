// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/still_picture.h"

#include "Map/still_painter.h"

#include <QtConcurrentRun>

#include <utility>

namespace hubscreen::map {

void StillPicture::setModel(viewmodel::HubMapModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model)
        connect(model, &viewmodel::HubMapModel::schematicChanged, this, &StillPicture::repaint);
    repaint();
    Q_EMIT modelChanged();
}

void StillPicture::setCanvas(QSizeF canvas)
{
    if (std::exchange(m_canvas, canvas) == canvas)
        return;
    repaint();
    Q_EMIT canvasChanged();
}

void StillPicture::setLanguage(int language)
{
    if (std::exchange(m_language, Language(language)) == Language(language))
        return;
    repaint();
    Q_EMIT languageChanged();
}

void StillPicture::setResolution(double resolution)
{
    if (std::exchange(m_resolution, resolution) == resolution)
        return;
    repaint();
    Q_EMIT resolutionChanged();
}

/// Several changes in one turn of the event loop make one picture.
void StillPicture::repaint()
{
    if (!std::exchange(m_asked, true))
        QMetaObject::invokeMethod(this, &StillPicture::start, Qt::QueuedConnection);
}

void StillPicture::start()
{
    m_asked = false;
    if (!m_model || !m_model->isPlaced() || m_canvas.isEmpty())
        return;
    if (m_underWay) {
        m_again = true;
        return;
    }
    m_underWay = true;
    struct Painted {
        QImage image;
        std::vector<QRectF> names;
    };
    auto paint = [map = m_model->baseMap(), schematic = m_model->schematic(), canvas = m_canvas, language = m_language,
                  resolution = m_resolution] {
        const StillScene scene{*map, schematic, canvas, language};
        return Painted{paintStill(scene, resolution), nameBoxes(scene)};
    };
    QtConcurrent::run(std::move(paint)).then(this, [this](const Painted &painted) {
        m_underWay = false;
        m_image = painted.image;
        m_names = painted.names;
        Q_EMIT imageChanged();
        if (std::exchange(m_again, false))
            start();
    });
}

} // namespace hubscreen::map
