// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"

#include <QObject>

namespace hubscreen::kiosk {

/// When the window is shown: once its QML is read and the cache has opened, so that the first frame has something in
/// it. A cache that takes its time is not waited for longer than `longestWait`: the screen fills when it answers.
class FirstShow : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds longestWait{2'000};

    explicit FirstShow(Scheduler &scheduler);

    void setRead();
    void setOpened();

Q_SIGNALS:
    /// Once.
    void due();

private:
    void look();

    bool m_read = false;
    bool m_opened = false;
    bool m_told = false;
    ScheduledJob m_patience;
};

} // namespace hubscreen::kiosk
