// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/guide.h"

namespace hubscreen::tour {

namespace {

void findVisible(QQuickItem *item, const QString &objectName, QQuickItem *&found)
{
    if (found || !item->isVisible())
        return;
    if (item->objectName() == objectName && item->isEnabled() && item->width() > 0) {
        found = item;
        return;
    }
    for (auto *child : item->childItems())
        findVisible(child, objectName, found);
}

} // namespace

TourGuide::TourGuide(QQuickWindow &window, viewmodel::Lobby &lobby, QString drillFile)
    : m_window(window),
      m_lobby(lobby),
      m_drillFile(std::move(drillFile)),
      m_touch(window)
{
}

QQuickItem *TourGuide::visibleItem(const QString &objectName) const
{
    QQuickItem *found = nullptr;
    findVisible(m_window.contentItem(), objectName, found);
    return found;
}

bool TourGuide::tapObject(const QString &objectName)
{
    const auto *item = visibleItem(objectName);
    if (!item || visibleItem(QStringLiteral("tapGuard")))
        return false;
    m_touch.tap(*item);
    return true;
}

bool TourGuide::holdObject(const QString &objectName)
{
    const auto *item = visibleItem(objectName);
    if (!item)
        return false;
    m_touch.hold(*item);
    return true;
}

TourStep TourGuide::tapOn(const QString &name, const QString &objectName, std::function<bool()> done)
{
    return {name, [this, objectName] { return tapObject(objectName); }, std::move(done)};
}

std::function<bool()> TourGuide::onPage(viewmodel::Navigation::Page page) const
{
    return [at = m_lobby.navigation(), page] { return at->isShown(page); };
}

std::function<bool()> TourGuide::sheetIsOpen() const
{
    return [this] { return !m_lobby.navigation()->hubId().isEmpty() && m_lobby.hubDetail()->isKnown(); };
}

} // namespace hubscreen::tour
