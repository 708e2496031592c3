// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQmlIntegration>

#include <utility>

namespace hubscreen::viewmodel {

/// Where the map's tiles come from, and whether they do.
class MapTiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString address READ address NOTIFY changed) ///< "%z/%x/%y.png" is appended; empty: not known yet
    Q_PROPERTY(bool failing READ isFailing NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT) ///< where tiles are kept
    Q_PROPERTY(int diskBytes READ diskBytes CONSTANT)
    Q_PROPERTY(int memoryBytes READ memoryBytes CONSTANT)

public:
    QString address() const { return m_address; }
    bool isFailing() const { return m_failing; }
    QString folder() const { return m_folder; }
    int diskBytes() const { return m_diskBytes; }
    int memoryBytes() const { return m_memoryBytes; }

    /// Before the map is built.
    void setCache(const QString &folder, int diskBytes, int memoryBytes)
    {
        m_folder = folder;
        m_diskBytes = diskBytes;
        m_memoryBytes = memoryBytes;
    }
    void setState(const QString &address, bool failing)
    {
        const bool same = m_address == address && m_failing == failing;
        m_address = address;
        m_failing = failing;
        if (!same)
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    QString m_address;
    QString m_folder;
    int m_diskBytes = 0;
    int m_memoryBytes = 0;
    bool m_failing = false;
};

} // namespace hubscreen::viewmodel
