// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/timed_session.h"
#include "viewmodel/base/countdown.h"
#include "viewmodel/base/hub_directory.h"

#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// What the pages of both flows have in common: the time that is left, and the ways out.
class TimedSessionModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged) ///< -1: it does not end by itself
    Q_PROPERTY(int secondsInAll READ secondsInAll NOTIFY secondsLeftChanged) ///< since it was touched last

public:
    int secondsLeft() const { return m_countdown.seconds(); }
    int secondsInAll() const { return m_countdown.whole(); }

    /// Back to where it was begun; nothing stays behind.
    Q_INVOKABLE void leave();
    /// As the time running out does: nothing stays behind, and `ended` is told.
    Q_INVOKABLE void finish() { m_session.finish(); }
    Q_INVOKABLE void touch() { m_session.touch(); }
    Q_INVOKABLE void stayLonger() { m_session.stayLonger(); }

Q_SIGNALS:
    void changed();
    void secondsLeftChanged();
    /// Done, or nobody is there any more.
    void ended();

protected:
    TimedSessionModel(booking::TimedSession &session, const HubDirectory &directory, Scheduler &scheduler);

    /// All that is shown, from the flow; at its end `tell`. Called when the flow or the language changed.
    virtual void refresh() = 0;
    void tell(bool isSomebodyThere);
    const HubDirectory &directory() const { return m_directory; }

private:
    booking::TimedSession &m_session;
    const HubDirectory &m_directory;
    Countdown m_countdown;
    bool m_isSomebodyThere = false;
    bool m_leaving = false;
};

} // namespace hubscreen::viewmodel
