// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/day_chart.h"
#include "viewmodel/row_list_model.h"

namespace hubscreen::viewmodel {

struct FootfallHourRow {
    QString time; ///< "14:00": the hour's beginning
    int today = -1;
    int usual = -1;
    int usualLower = -1;
    int usualUpper = -1;
    int expectedLower = -1;
    int expectedUpper = -1;
    friend bool operator==(const FootfallHourRow &, const FootfallHourRow &) = default;
};

/// A day's chart in figures, an hour a row, for whoever cannot read charts: people inside on average, −1 = not known.
class FootfallHours : public RowListModel<FootfallHourRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    enum Role {
        TimeRole = Qt::UserRole + 1,
        TodayRole,
        UsualRole,
        UsualLowerRole,
        UsualUpperRole,
        ExpectedLowerRole,
        ExpectedUpperRole,
    };
    Q_ENUM(Role)

    void show(const cache::Outlook &outlook, const Zone &zone);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace hubscreen::viewmodel
