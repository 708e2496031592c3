// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/outbox_report.h"
#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct SetAsideRow {
    Q_GADGET
    Q_PROPERTY(QString reference MEMBER reference)
    Q_PROPERTY(QString time MEMBER time) ///< "10:32"
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay day MEMBER day) ///< CalendarDay
    Q_PROPERTY(QString reason MEMBER reason) ///< technical, as the log has it

public:
    QString reference;
    QString time; ///< "10:32"
    CalendarDay day;
    QString reason; ///< technical, as the log has it
    friend bool operator==(const SetAsideRow &, const SetAsideRow &) = default;
};

/// The writes that the platform will never take as they are, newest first: for staff to settle by hand.
class SetAsideModel : public RowListModel<SetAsideRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    using RowListModel::RowListModel;

    void show(const std::vector<OutboxReport::SetAside> &writes, const Zone &zone);
};

} // namespace hubscreen::viewmodel
