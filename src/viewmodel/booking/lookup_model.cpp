// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking/lookup_model.h"

#include "booking/reference.h"

namespace hubscreen::viewmodel {

using booking::LookupFlow;

LookupModel::LookupModel(LookupFlow &flow, const HubDirectory &directory, Scheduler &scheduler)
    : TimedSessionModel(flow, directory, scheduler),
      m_flow(flow)
{
    LookupModel::refresh();
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

void LookupModel::refresh()
{
    m_target = m_flow.target() ? bookableRow(*m_flow.target(), directory()) : BookableRow();
    tell(m_flow.step() != LookupFlow::Step::Idle);
}

} // namespace hubscreen::viewmodel
