// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lookup_model.h"

#include "booking/reference.h"

#include <QScopedValueRollback>

namespace hubscreen::viewmodel {

using booking::LookupFlow;

namespace {

constexpr int codeDigits = 6;

} // namespace

LookupModel::LookupModel(LookupFlow &flow, const HubDirectory &directory, Scheduler &scheduler)
    : m_flow(flow),
      m_directory(directory),
      m_countdown(scheduler, [&flow] { return flow.timeLeft(); })
{
    connect(&flow, &LookupFlow::changed, this, &LookupModel::refresh);
    connect(&flow, &LookupFlow::endsAtChanged, &m_countdown, &Countdown::restart);
    connect(&m_countdown, &Countdown::changed, this, &LookupModel::secondsLeftChanged);
    connect(&directory.context().language, &LanguageSetting::currentChanged, this, &LookupModel::refresh);
    refresh();
}

int LookupModel::codeLength() const
{
    return m_flow.isReference() ? booking::referenceLength : codeDigits;
}

QStringList LookupModel::referenceKeys() const
{
    QStringList keys;
    for (char16_t one = u'0'; one <= u'Z'; ++one) {
        if (booking::isReferenceCharacter(one))
            keys.append(QString(QChar(one)));
    }
    return keys;
}

bool LookupModel::isCancellable() const
{
    return m_flow.step() == LookupFlow::Step::Found
        && (state() == ReservationStateEnum::Confirmed || state() == ReservationStateEnum::Waitlisted);
}

int LookupModel::retryMinutes() const
{
    const auto wait = m_flow.retryAfter();
    return wait ? int(std::chrono::ceil<Minutes>(*wait).count()) : 0;
}

void LookupModel::type(const QString &key)
{
    for (const auto character : key)
        m_flow.type(character.toUpper());
}

void LookupModel::leave()
{
    const QScopedValueRollback leaving(m_leaving, true);
    m_flow.finish();
}

void LookupModel::refresh()
{
    const auto last = std::exchange(m_lastStep, m_flow.step());
    m_target = m_flow.target() ? bookableRow(*m_flow.target(), m_directory) : BookableRow();
    Q_EMIT changed();
    if (last != LookupFlow::Step::Idle && m_lastStep == LookupFlow::Step::Idle && !m_leaving)
        Q_EMIT ended();
}

} // namespace hubscreen::viewmodel
