// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/outbox_report.h"
#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct SetAsideRow {
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
    enum Role {
        ReferenceRole = Qt::UserRole + 1,
        TimeRole,
        DayRole, ///< CalendarDay
        ReasonRole,
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void show(const std::vector<OutboxReport::SetAside> &writes, const Zone &zone);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace hubscreen::viewmodel
