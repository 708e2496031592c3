// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/tour_round.h"

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

namespace {

QStringList otherHubsBusyFirst(const viewmodel::Lobby &lobby)
{
    QStringList busy;
    QStringList others;
    for (const auto &line : lobby.directory().lines())
        if (line.id != lobby.hereId())
            (line.crowd == viewmodel::CrowdLevelEnum::Busy ? busy : others) << line.id;
    return busy + others;
}

// Where two stand close together a touch asks which one is meant; here one that stands alone is wanted.
std::optional<QPointF> pointOfHubAlone(QQuickItem &markers, const QString &hubId)
{
    QPointF point;
    QStringList near;
    const bool told =
        QMetaObject::invokeMethod(&markers, "markerAt", Q_RETURN_ARG(QPointF, point), Q_ARG(QString, hubId))
        && QMetaObject::invokeMethod(&markers, "hubsAt", Q_RETURN_ARG(QStringList, near), Q_ARG(QPointF, point),
                                     Q_ARG(double, 44.0));
    return told && near == QStringList{hubId} ? std::optional(point) : std::nullopt;
}

bool tapMarker(TourGuide &guide)
{
    auto *markers = guide.visibleItem(u"markers"_s);
    if (!markers)
        return false;
    for (const auto &hubId : otherHubsBusyFirst(guide.lobby())) {
        if (const auto point = pointOfHubAlone(*markers, hubId)) {
            guide.tapAt(*markers, *point);
            return true;
        }
    }
    return false;
}

} // namespace

TourSteps mapSteps(TourGuide &guide)
{
    return {
        guide.tapOn(u"home"_s, u"nav.home"_s, guide.onPage(Navigation::Home)),
        {u"hub-by-marker"_s, [&guide] { return tapMarker(guide); }, guide.sheetIsOpen()},
        guide.tapOn(u"back-to-map"_s, u"hubSheet.back"_s, guide.onPage(Navigation::Home)),
    };
}

} // namespace hubscreen::kiosk
