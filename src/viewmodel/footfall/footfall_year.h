// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct YearMonthRow {
    Q_GADGET
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(int month MEMBER month)
    Q_PROPERTY(qint64 total MEMBER total) ///< of the counted days
    Q_PROPERTY(qint64 aDay MEMBER aDay)
    Q_PROPERTY(qint64 aDayYearBefore MEMBER aDayYearBefore)
    Q_PROPERTY(bool hasPercent MEMBER hasPercent)
    Q_PROPERTY(int percent MEMBER percent) ///< over the year before

public:
    QString key;
    int year = 0;
    int month = 1;
    qint64 total = 0; ///< of the counted days
    qint64 aDay = -1;
    qint64 aDayYearBefore = -1;
    bool hasPercent = false;
    int percent = 0;
    friend bool operator==(const YearMonthRow &, const YearMonthRow &) = default;
};

/// Thirteen months of visits, of a hub or the district, by their mean a day beside the year before. −1: not known.
class FootfallYear : public RowListModel<YearMonthRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QList<qreal> bars READ bars NOTIFY changed) ///< mean a day; −1: not known
    Q_PROPERTY(QList<qreal> marks READ marks NOTIFY changed) ///< of the same month a year before
    Q_PROPERTY(QList<int> labels READ labels NOTIFY changed) ///< which month each is, 1–12

public:
    explicit FootfallYear(const HubDirectory &directory);

    /// Empty: the district.
    void setHubId(const QString &hubId);
    void setActive(bool active);

    bool isKnown() const { return m_answered && m_year.historyKnown; }
    QList<qreal> bars() const { return m_bars; }
    QList<qreal> marks() const { return m_marks; }
    QList<int> labels() const { return m_labels; }

Q_SIGNALS:
    void changed();

private:
    void apply(cache::FootfallYear &&year);

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    bool m_answered = false;
    cache::FootfallYear m_year;
    QList<qreal> m_bars;
    QList<qreal> m_marks;
    QList<int> m_labels;
    CacheQuery<cache::FootfallYear> m_query;
};

} // namespace hubscreen::viewmodel
