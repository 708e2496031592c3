// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/still_picture.h"

#include <QQuickItem>

namespace hubscreen::map {

/// Shows a still picture, stretched to the item.
class StillView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubscreen::map::StillPicture *picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    explicit StillView(QQuickItem *parent = nullptr);

    StillPicture *picture() const { return m_picture; }
    void setPicture(StillPicture *picture);

Q_SIGNALS:
    void pictureChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;

private:
    void onImageChanged();

    QPointer<StillPicture> m_picture;
    bool m_stale = true; ///< the texture is not of the present image
};

} // namespace hubscreen::map
