// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/enums.h"

#include <QObject>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// What a visitor wants to see on the map, and what it is searched for.
class MapLayers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool crowd READ crowd WRITE setCrowd NOTIFY changed) ///< markers are as full and as large as the houses
    Q_PROPERTY(bool style READ style WRITE setStyle NOTIFY changed) ///< markers have the shape of their style
    Q_PROPERTY(
        int venueKind READ venueKind WRITE setVenueKind NOTIFY changed) ///< VenueKind; hubs without one fade; -1: any
    Q_PROPERTY(bool accessible READ isAccessible WRITE setAccessible NOTIFY
                   changed) ///< an entrance without a step; others fade
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)

public:
    bool crowd() const { return m_crowd; }
    void setCrowd(bool crowd) { assign(m_crowd, crowd); }
    bool style() const { return m_style; }
    void setStyle(bool style) { assign(m_style, style); }
    int venueKind() const { return m_venueKind; }
    void setVenueKind(int kind) { assign(m_venueKind, kind >= 0 && kind <= VenueKindEnum::Other ? kind : -1); }
    bool isAccessible() const { return m_accessible; }
    void setAccessible(bool accessible) { assign(m_accessible, accessible); }
    bool isSearching() const { return m_accessible || m_venueKind >= 0; }

    /// Everything shown, nothing looked for: what a session starts with. Told once.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    template<typename T>
    void assign(T &member, T value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    bool m_crowd = true;
    bool m_style = true;
    int m_venueKind = -1;
    bool m_accessible = false;
};

} // namespace hubscreen::viewmodel
