// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QComboBox;
class QLabel;
class QTableView;

namespace hubscreen::viewmodel {
class DistrictFigures;
class DistrictInfo;
class FeedStatus;
class HubListModel;
} // namespace hubscreen::viewmodel

namespace hubscreen::desk {

class HubFilter;
class HubTableModel;

/// What the window shows; all of it outlives the window.
struct HubTableViews {
    viewmodel::DistrictInfo &district;
    viewmodel::HubListModel &hubs;
    viewmodel::DistrictFigures &figures;
    viewmodel::FeedStatus &feedStatus;
};

/// The staff's window: all hubs by town-street with their live footfall, to sort and to filter.
class HubTableWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit HubTableWindow(const HubTableViews &views);

private:
    QWidget *filterBar();
    QWidget *summaryBar();
    QTableView *tableView();
    void showSummary();
    void showFeedStatus();

    HubTableViews m_views;
    HubTableModel *m_table;
    HubFilter *m_filter;
    QLabel *m_summary;
    QLabel *m_status;
    QLabel *m_shown;
};

} // namespace hubscreen::desk
