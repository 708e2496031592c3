// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/navigation.h"

namespace hubscreen::viewmodel {

void Navigation::show(int page, const QString &itemId)
{
    if (isShown(page) && itemId == m_itemId)
        return;
    m_page = page;
    m_itemId = itemId;
    m_hubId.clear();
    Q_EMIT changed();
}

void Navigation::openHub(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
