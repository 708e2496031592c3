// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/words.h"

#include <QCoreApplication>

namespace hubscreen::desk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

} // namespace

QString crowdWord(int crowd)
{
    namespace Crowd = viewmodel::CrowdLevelEnum;
    switch (crowd) {
    case Crowd::Quiet:
        return tr(QT_TRANSLATE_NOOP("desk", "空闲"));
    case Crowd::Moderate:
        return tr(QT_TRANSLATE_NOOP("desk", "适中"));
    case Crowd::Busy:
        return tr(QT_TRANSLATE_NOOP("desk", "繁忙"));
    case Crowd::Closed:
        return tr(QT_TRANSLATE_NOOP("desk", "闭馆"));
    default:
        return tr(QT_TRANSLATE_NOOP("desk", "暂无数据"));
    }
}

QString closedSentence(const viewmodel::OpeningNow &opening)
{
    const auto word = crowdWord(viewmodel::CrowdLevelEnum::Closed);
    if (opening.nextTime.isEmpty())
        return word;
    const auto &day = opening.nextDay;
    const auto when = opening.daysAhead <= 0 ? opening.nextTime
        : opening.daysAhead == 1             ? QCoreApplication::translate("desk", "明天 %1").arg(opening.nextTime)
                                             : QCoreApplication::translate("desk", "%1月%2日 %3")
                                       .arg(QString::number(day.month()), QString::number(day.day()), opening.nextTime);
    return QCoreApplication::translate("desk", "%1 · %2 开门").arg(word, when);
}

QString styleWord(int style)
{
    namespace Style = viewmodel::HubStyleEnum;
    switch (style) {
    case Style::Flagship:
        return tr(QT_TRANSLATE_NOOP("desk", "旗舰式"));
    case Style::StarMoon:
        return tr(QT_TRANSLATE_NOOP("desk", "星月式"));
    case Style::Linked:
        return tr(QT_TRANSLATE_NOOP("desk", "串联式"));
    default:
        return tr(QT_TRANSLATE_NOOP("desk", "其他"));
    }
}

QString feedStateWord(int state)
{
    namespace State = viewmodel::FeedStateEnum;
    switch (state) {
    case State::Online:
        return tr(QT_TRANSLATE_NOOP("desk", "在线"));
    case State::Retrying:
        return tr(QT_TRANSLATE_NOOP("desk", "正在重连"));
    case State::Offline:
        return tr(QT_TRANSLATE_NOOP("desk", "未连上平台"));
    case State::Refused:
        return tr(QT_TRANSLATE_NOOP("desk", "平台拒绝了此令牌"));
    default:
        return tr(QT_TRANSLATE_NOOP("desk", "正在连接"));
    }
}

} // namespace hubscreen::desk
