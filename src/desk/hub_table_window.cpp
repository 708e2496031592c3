// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/hub_table_window.h"

#include "desk/crowd_delegate.h"
#include "desk/hub_filter.h"
#include "desk/hub_table_model.h"
#include "desk/words.h"
#include "viewmodel/base/district_figures.h"
#include "viewmodel/base/feed_status.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

namespace hubscreen::desk {

namespace CrowdLevelEnum = viewmodel::CrowdLevelEnum;
namespace HubStyleEnum = viewmodel::HubStyleEnum;

namespace {

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QComboBox *comboBox(const QString &objectName, const QString &any, QString (*word)(int),
                    std::initializer_list<int> values)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItem(any, HubFilter::Any);
    for (const int value : values)
        box->addItem(word(value), value);
    return box;
}

} // namespace

HubTableWindow::HubTableWindow(const HubTableViews &views)
    : m_views(views),
      m_table(new HubTableModel(views.hubs, this)),
      m_filter(new HubFilter(*m_table, this)),
      m_summary(plainLabel(QStringLiteral("summary"))),
      m_status(plainLabel(QStringLiteral("feedStatus"))),
      m_shown(plainLabel(QStringLiteral("shown")))
{
    setWindowTitle(QCoreApplication::translate("desk", "惠屏工作台"));
    resize(1280, 800);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(10);
    column->addWidget(summaryBar());
    column->addWidget(filterBar());
    column->addWidget(tableView());
    setCentralWidget(centre);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_shown);

    connect(&views.figures, &viewmodel::DistrictFigures::changed, this, &HubTableWindow::showSummary);
    connect(&views.feedStatus, &viewmodel::FeedStatus::changed, this, &HubTableWindow::showFeedStatus);
    const auto count = [this] {
        m_shown->setText(QCoreApplication::translate("desk", "显示 %1 / %2 个综合体")
                             .arg(QString::number(m_filter->rowCount()), QString::number(m_table->rowCount())));
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, count);
    count();
    showSummary();
    showFeedStatus();
}

QWidget *HubTableWindow::summaryBar()
{
    m_summary->setStyleSheet(QStringLiteral("font-size: 15px; font-weight: bold; color: #0A4439"));
    return m_summary;
}

QWidget *HubTableWindow::filterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLineEdit;
    words->setObjectName(QStringLiteral("words"));
    words->setPlaceholderText(QCoreApplication::translate("desk", "筛选名称、镇街或社会组织"));
    words->setClearButtonEnabled(true);
    auto *style = comboBox(QStringLiteral("style"), QCoreApplication::translate("desk", "全部样式"), styleWord,
                           {HubStyleEnum::Flagship, HubStyleEnum::StarMoon, HubStyleEnum::Linked});
    auto *crowd = comboBox(QStringLiteral("crowd"), QCoreApplication::translate("desk", "全部状态"), crowdWord,
                           {CrowdLevelEnum::Quiet, CrowdLevelEnum::Moderate, CrowdLevelEnum::Busy,
                            CrowdLevelEnum::Closed, CrowdLevelEnum::Unknown});
    row->addWidget(words, 1);
    row->addWidget(style);
    row->addWidget(crowd);
    connect(words, &QLineEdit::textChanged, m_filter, &HubFilter::setWords);
    connect(style, &QComboBox::currentIndexChanged, this,
            [this, style] { m_filter->setStyle(style->currentData().toInt()); });
    connect(crowd, &QComboBox::currentIndexChanged, this,
            [this, crowd] { m_filter->setCrowd(crowd->currentData().toInt()); });
    return bar;
}

QTableView *HubTableWindow::tableView()
{
    auto *view = new QTableView;
    view->setObjectName(QStringLiteral("hubs"));
    view->setModel(m_filter);
    view->setItemDelegateForColumn(HubTableModel::Crowd, new CrowdDelegate(view));
    view->setSortingEnabled(true);
    view->sortByColumn(HubTableModel::TownStreet, Qt::AscendingOrder);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(34);
    auto *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair{int(HubTableModel::TownStreet), 120},
                                        {HubTableModel::Name, 240},
                                        {HubTableModel::Style, 90},
                                        {HubTableModel::Crowd, 110},
                                        {HubTableModel::Inside, 110},
                                        {HubTableModel::Capacity, 90},
                                        {HubTableModel::EntriesToday, 110}})
        view->setColumnWidth(column, width);
    return view;
}

void HubTableWindow::showSummary()
{
    const auto &figures = m_views.figures;
    const auto visits = figures.visitsToday();
    auto summary =
        QCoreApplication::translate("desk", "今日全区人流 %1 · 空闲 %2 · 适中 %3 · 繁忙 %4 · 闭馆或暂无数据 %5")
            .arg(visits.isWithdrawn() ? QStringLiteral("—") : QLocale().toString(visits.value),
                 QString::number(figures.quiet()), QString::number(figures.moderate()), QString::number(figures.busy()),
                 QString::number(figures.closed() + figures.unknown()));
    if (figures.visitsHubs() > 0 && figures.visitsHubs() < figures.hubs())
        summary += QCoreApplication::translate("desk", " · 人流：%1 个馆里 %2 个有数")
                       .arg(QString::number(figures.hubs()), QString::number(figures.visitsHubs()));
    m_summary->setText(summary);
}

void HubTableWindow::showFeedStatus()
{
    const auto &status = m_views.feedStatus;
    QStringList parts{feedStateWord(status.state())};
    if (status.isDemo())
        parts.prepend(QCoreApplication::translate("desk", "演示数据"));
    if (!status.updatedTime().isEmpty())
        parts << QCoreApplication::translate("desk", "数据 %1 更新").arg(status.updatedTime());
    if (!status.reason().isEmpty())
        parts << status.reason();
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace hubscreen::desk
