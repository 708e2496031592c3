// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/crowd_delegate.h"

#include "desk/hub_table_model.h"

#include <QApplication>
#include <QPainter>

namespace hubscreen::desk {

namespace {

namespace Crowd = viewmodel::CrowdLevelEnum;

constexpr int glyphSize = 14;
constexpr int glyphRoom = 24;

struct Look {
    QColor edge, water;
    double level; // 0 empty – 1 full
    bool dashed;
};

Look lookOf(int crowd)
{
    switch (crowd) {
    case Crowd::Quiet:
        return {QColor(0x0F5C4D), {}, 0, false};
    case Crowd::Moderate:
        return {QColor(0x855000), QColor(0xE8A33D), 0.5, false};
    case Crowd::Busy:
        return {QColor(0xA8341F), QColor(0xC8452D), 1, false};
    default:
        return {QColor(0x5F6B68), {}, 0, true};
    }
}

void paintVessel(QPainter &painter, const QRectF &circle, const Look &look)
{
    if (look.level > 0) {
        painter.save();
        painter.setClipRect(circle.adjusted(0, circle.height() * (1 - look.level), 0, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.water);
        painter.drawEllipse(circle);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.edge, 1.6, look.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(circle);
}

} // namespace

void CrowdDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    const auto word = std::exchange(item.text, QString());
    const auto *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto look = lookOf(index.data(HubTableModel::SortRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF circle(item.rect.x() + 6, item.rect.center().y() - glyphSize / 2.0 + 0.5, glyphSize, glyphSize);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0xFFFEFB));
    painter->drawEllipse(circle);
    paintVessel(*painter, circle, look);
    painter->setPen(selected ? item.palette.highlightedText().color() : look.edge);
    painter->setFont(item.font);
    painter->drawText(item.rect.adjusted(glyphRoom + 4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    painter->restore();
}

QSize CrowdDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(glyphRoom, 0);
}

} // namespace hubscreen::desk
