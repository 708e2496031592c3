// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/district_info.h"
#include "viewmodel/lobby/set_aside_model.h"

namespace hubscreen::viewmodel {

/// How this screen is, for staff who stand before it: what it has to send, what it could not. The feed's side is
/// FeedStatus.
class ScreenStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int line READ line NOTIFY changed) ///< OutboxLine
    Q_PROPERTY(QString lineReason READ lineReason NOTIFY changed) ///< technical; empty when all is well
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< bookings without an answer yet
    Q_PROPERTY(QString fileTrouble READ fileTrouble NOTIFY changed) ///< of the outbox's file; empty: none
    Q_PROPERTY(hubscreen::viewmodel::SetAsideModel *setAside READ setAside CONSTANT)
    Q_PROPERTY(int setAsideCount READ setAsideCount NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT) ///< of the program

public:
    explicit ScreenStatus(const DistrictInfo &district);

    void setReport(const OutboxReport &report);

    int line() const { return int(m_report.line); }
    QString lineReason() const { return m_report.reason; }
    int waiting() const { return m_report.waiting; }
    QString fileTrouble() const { return m_report.fileTrouble; }
    SetAsideModel *setAside() { return &m_setAside; }
    int setAsideCount() const { return int(m_report.setAside.size()); }
    QString version() const { return QStringLiteral(HUBSCREEN_VERSION); }

    /// Staff want the platform to be asked now.
    Q_INVOKABLE void retry() { Q_EMIT retryRequested(); }

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    void refresh();

    const DistrictInfo &m_district;
    OutboxReport m_report;
    SetAsideModel m_setAside;
};

} // namespace hubscreen::viewmodel
