// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking/timed_session_model.h"

#include <QScopedValueRollback>

namespace hubscreen::viewmodel {

using booking::TimedSession;

TimedSessionModel::TimedSessionModel(TimedSession &session, const HubDirectory &directory, Scheduler &scheduler)
    : m_session(session),
      m_directory(directory),
      m_countdown(scheduler, [&session] { return session.timeLeft(); })
{
    connect(&session, &TimedSession::changed, this, [this] { refresh(); });
    connect(&session, &TimedSession::endsAtChanged, &m_countdown, &Countdown::restart);
    connect(&m_countdown, &Countdown::changed, this, &TimedSessionModel::secondsLeftChanged);
    connect(&directory.context().language, &LanguageSetting::currentChanged, this, [this] { refresh(); });
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_isSomebodyThere)
            refresh();
    });
}

void TimedSessionModel::leave()
{
    const QScopedValueRollback leaving(m_leaving, true);
    m_session.finish();
}

void TimedSessionModel::tell(bool isSomebodyThere)
{
    const bool wasThere = std::exchange(m_isSomebodyThere, isSomebodyThere);
    Q_EMIT changed();
    if (wasThere && !isSomebodyThere && !m_leaving)
        Q_EMIT ended();
}

} // namespace hubscreen::viewmodel
