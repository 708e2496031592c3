// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct VenueListRow {
    Q_GADGET
    Q_PROPERTY(QString venueId MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int kind MEMBER kind) ///< VenueKind
    Q_PROPERTY(int floor MEMBER floor) ///< 0: not known, or a house near by
    Q_PROPERTY(bool near MEMBER isNear) ///< a house of its own near by: no floor of this one
    Q_PROPERTY(bool firstOfFloor MEMBER firstOfFloor)
    Q_PROPERTY(int line MEMBER line) ///< of the section, 0 = top; at most three venues share one
    Q_PROPERTY(int column MEMBER column)
    Q_PROPERTY(int columns MEMBER columns) ///< how many share the line
    Q_PROPERTY(int venueState MEMBER state) ///< VenueState
    Q_PROPERTY(QString opensTime MEMBER opensTime) ///< "14:00", with OpensLater
    Q_PROPERTY(int held MEMBER held) ///< activities held this month; -1: not known
    Q_PROPERTY(double heldShare MEMBER heldShare) ///< 0–1 of the hub's busiest venue

public:
    QString id;
    QString name;
    int kind = VenueKindEnum::Other;
    int floor = 0; ///< 0: not known, or a house near by
    bool isNear = false; ///< a house of its own near by
    bool firstOfFloor = false;
    int line = 0;
    int column = 0;
    int columns = 1;
    int state = VenueStateEnum::Closed;
    QString opensTime;
    int held = -1;
    double heldShare = 0;
    friend bool operator==(const VenueListRow &, const VenueListRow &) = default;
};

/// A hub's venues as a building section: top floor first, houses near by last.
class VenueListModel : public RowListModel<VenueListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)
    Q_PROPERTY(int lines READ lineCount NOTIFY countChanged)

public:
    /// `todays` are the hub's activities of the day.
    void show(const cache::HubDetail &detail, const std::vector<cache::ActivityRow> &todays, Instant now,
              const Zone &zone, const LanguageSetting &language);
    void clear();

    int rowCountNow() const { return rowCount(); }
    int lineCount() const { return rows().empty() ? 0 : rows().back().line + 1; }

Q_SIGNALS:
    void countChanged();

private:
    void put(std::vector<VenueListRow> rows);
};

} // namespace hubscreen::viewmodel
