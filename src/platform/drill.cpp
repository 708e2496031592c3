// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/drill.h"

#include <QFileInfo>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

Notice noticeOf(Instant at)
{
    return {
        .id = Drill::noticeId(),
        .hubIds = {},
        .title = {u"演练：请有序离开本馆"_s, u"Drill: please leave the building calmly"_s},
        .body =
            {u"这是消防疏散演练，不是真的火情。请沿绿色安全出口标志走到室外，不要乘电梯；行动不便的人请在原地等工作人员。"_s,
             u"This is a fire drill, not a real fire. Follow the green exit signs outside and do not use the "
             "lift. If you cannot take the stairs, wait where you are: staff will come to you."_s},
        .urgency = Urgency::Emergency,
        .validity = {at, at + Drill::lasts}};
}

} // namespace

std::optional<Happening> Drill::look(Instant at) const
{
    const bool wanted = !m_file.isEmpty() && QFileInfo::exists(m_file);
    if (wanted == m_isOut)
        return std::nullopt;
    if (wanted)
        return noticeOf(at);
    return wire::RecordDeleted{wire::RecordKind::Notice, noticeId()};
}

} // namespace hubscreen::platform
