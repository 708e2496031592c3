// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/row_list_model.h"
#include "viewmodel/footfall/day_chart.h"

namespace hubscreen::viewmodel {

struct FootfallHourRow {
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time) ///< "14:00": the hour's beginning
    Q_PROPERTY(bool again MEMBER again) ///< the wall clock was put back: that hour was there before
    Q_PROPERTY(qint64 today MEMBER today)
    Q_PROPERTY(qint64 usual MEMBER usual)
    Q_PROPERTY(qint64 usualLower MEMBER usualLower)
    Q_PROPERTY(qint64 usualUpper MEMBER usualUpper)
    Q_PROPERTY(qint64 expectedLower MEMBER expectedLower)
    Q_PROPERTY(qint64 expectedUpper MEMBER expectedUpper)

public:
    QString key;
    QString time; ///< "14:00": the hour's beginning
    bool again = false; ///< the wall clock was put back: that hour was there before
    qint64 today = -1;
    qint64 usual = -1;
    qint64 usualLower = -1;
    qint64 usualUpper = -1;
    qint64 expectedLower = -1;
    qint64 expectedUpper = -1;
    friend bool operator==(const FootfallHourRow &, const FootfallHourRow &) = default;
};

/// A day's chart in figures, for whoever cannot read charts: each hour from opening to closing, people inside on
/// average, −1 = not known.
class FootfallHours : public RowListModel<FootfallHourRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    void show(const cache::Outlook &outlook, const Zone &zone);
};

} // namespace hubscreen::viewmodel
