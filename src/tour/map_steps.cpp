// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

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

// One with satellites or beads, whose marker stands alone.
bool openHubWithHouses(TourGuide &guide)
{
    auto *markers = guide.visibleItem(u"markers"_s);
    if (!markers)
        return false;
    for (const auto &line : guide.lobby().directory().lines()) {
        const bool hasHouses = line.summary.style != HubStyle::Flagship && line.id != guide.lobby().hereId();
        if (const auto point = hasHouses ? pointOfHubAlone(*markers, line.id) : std::nullopt) {
            guide.tapAt(*markers, *point);
            return true;
        }
    }
    return false;
}

} // namespace

TourSteps mapSteps(TourGuide &guide)
{
    auto *layers = guide.lobby().hubMap()->layers();
    constexpr int canteen = viewmodel::VenueKindEnum::Canteen;
    return {
        guide.tapOn(u"home"_s, u"nav.home"_s, guide.onPage(Navigation::Home)),
        {u"hub-by-marker"_s, [&guide] { return tapMarker(guide); }, guide.sheetIsOpen()},
        guide.tapOn(u"back-to-map"_s, u"hubSheet.back"_s, guide.onPage(Navigation::Home)),
        {u"hub-with-houses"_s, [&guide] { return openHubWithHouses(guide); },
         [&guide] { return guide.visibleItem(u"route.code"_s) && !guide.lobby().hubMap()->houses().empty(); }},
        guide.tapOn(u"back-from-houses"_s, u"hubSheet.back"_s, guide.onPage(Navigation::Home)),
        guide.tapOn(u"layers"_s, u"layers"_s, [&guide] { return guide.visibleItem(u"layer.crowd"_s) != nullptr; }),
        guide.tapOn(u"layer-canteen"_s, u"layer.kind.%1"_s.arg(canteen),
                    [layers] { return layers->venueKind() == canteen; }),
        guide.tapOn(u"layer-accessible"_s, u"layer.accessible"_s, [layers] { return layers->isAccessible(); }),
        guide.tapOn(u"layers-closed"_s, u"layers"_s, [&guide] { return !guide.visibleItem(u"layer.crowd"_s); }),
        guide.tapOn(u"search-ended"_s, u"finding"_s, [layers] { return !layers->isSearching(); }),
    };
}

} // namespace hubscreen::tour
