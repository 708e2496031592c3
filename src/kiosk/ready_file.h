// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QQuickWindow;

namespace hubscreen::viewmodel {
class Lobby;
}

namespace hubscreen::kiosk {

/// Writes, once, the milliseconds from process start to the first presented frame that shows complete data
/// (Lobby::complete).
class ReadyFile : public QObject
{
    Q_OBJECT

public:
    ReadyFile(QString file, viewmodel::Lobby &lobby, QQuickWindow &window);

private:
    void awaitFrame();
    void write();

    QString m_file;
    QQuickWindow &m_window;
    QMetaObject::Connection m_frame;
};

/// Milliseconds since the kernel started this process (proc(5), /proc/self/stat, field 22, in clock ticks since boot);
/// -1 where that cannot be read.
qint64 millisecondsSinceProcessStart();

} // namespace hubscreen::kiosk
