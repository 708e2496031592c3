// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/still_view.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace hubscreen::map {

StillView::StillView(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void StillView::setPicture(StillPicture *picture)
{
    if (m_picture == picture)
        return;
    if (m_picture)
        m_picture->disconnect(this);
    m_picture = picture;
    if (picture)
        connect(picture, &StillPicture::imageChanged, this, &StillView::onImageChanged);
    onImageChanged();
    Q_EMIT pictureChanged();
}

void StillView::onImageChanged()
{
    m_stale = true;
    update();
}

QSGNode *StillView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGNode> old(node);
    if (!m_picture || !m_picture->isReady())
        return nullptr;
    auto *shown = static_cast<QSGImageNode *>(old.release());
    const bool fresh = !shown;
    if (fresh) {
        shown = window()->createImageNode();
        shown->setOwnsTexture(true);
        shown->setFiltering(QSGTexture::Linear);
    }
    if (fresh || std::exchange(m_stale, false))
        shown->setTexture(window()->createTextureFromImage(m_picture->image(), QQuickWindow::TextureIsOpaque));
    m_stale = false;
    shown->setRect(boundingRect());
    return shown;
}

} // namespace hubscreen::map
