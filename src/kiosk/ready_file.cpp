// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/ready_file.h"

#include "viewmodel/lobby/lobby.h"

#include <QFile>
#include <QQuickWindow>
#include <QSaveFile>

#include <time.h>
#include <unistd.h>

namespace hubscreen::kiosk {

qint64 millisecondsSinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const auto text = stat.readAll();
    // The name in field 2 may hold blanks; it ends with the last bracket.
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    timespec now{};
    if (fields.size() <= startTime || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const auto startedMs = fields[startTime].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startedMs;
}

ReadyFile::ReadyFile(QString file, viewmodel::Lobby &lobby, QQuickWindow &window)
    : m_file(std::move(file)),
      m_window(window)
{
    if (lobby.isComplete())
        awaitFrame();
    else
        connect(&lobby, &viewmodel::Lobby::completeChanged, this, &ReadyFile::awaitFrame, Qt::SingleShotConnection);
}

void ReadyFile::awaitFrame()
{
    // The frame that is under way may have been built before; the next one has been told.
    connect(
        &m_window, &QQuickWindow::afterAnimating, this,
        [this] {
            m_frame = connect(&m_window, &QQuickWindow::frameSwapped, this, &ReadyFile::write, Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
    m_window.update();
}

void ReadyFile::write()
{
    if (!disconnect(m_frame))
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(millisecondsSinceProcessStart()) + '\n') < 0
        || !file.commit())
        qWarning("%s: %s", qPrintable(m_file), qPrintable(file.errorString()));
}

} // namespace hubscreen::kiosk
