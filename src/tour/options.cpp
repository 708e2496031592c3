// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/options.h"

#include "client/command_line.h"
#include "tour/round.h"

#include <QCommandLineParser>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;

namespace {

void addOwnOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"pictures"_s, u"The folder for the pictures of each step, and for tour.json."_s, u"DIR"_s},
         {u"drill"_s, u"The file of the platform's --drill: the tour goes through an emergency, too."_s, u"FILE"_s},
         {u"page"_s, u"Walks that page alone: %1."_s.arg(tourPages().join(u", "_s)), u"PAGE"_s}});
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Walks every page of the lobby screen by touch, and keeps a picture of each step"_s);
    client::addOptions(parser);
    addOwnOptions(parser);
    if (const auto parsed = client::parse(parser, arguments); !parsed)
        return std::unexpected(parsed.error());

    auto settings = client::readSettings(parser);
    if (!settings)
        return std::unexpected(settings.error());
    const Tour::Route route{
        .folder = parser.value(u"pictures"_s), .drillFile = parser.value(u"drill"_s), .page = parser.value(u"page"_s)};
    if (route.folder.isEmpty())
        return std::unexpected(client::mistake(u"no folder for the pictures is named: --pictures"_s));
    if (!route.page.isEmpty() && !tourPages().contains(route.page))
        return std::unexpected(client::mistake(u"no page '%1' to tour"_s.arg(route.page)));
    return Options{.settings = *std::move(settings), .route = route};
}

} // namespace hubscreen::tour
