// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/options.h"

#include "client/command_line.h"
#include "kiosk/window_size.h"

#include <QCommandLineParser>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

namespace {

void addOwnOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"windowed"_s, u"A window of that size, in pixels."_s, u"WxH"_s},
         {u"fullscreen"_s, u"The whole screen."_s},
         {u"ready-file"_s, u"Writes the milliseconds from process start to the first complete picture."_s, u"FILE"_s},
         {u"self-test"_s, u"Builds every page once and exits."_s}});
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"惠屏: the lobby screen of a district's community wellbeing hubs"_s);
    client::addOptions(parser);
    addOwnOptions(parser);
    if (const auto parsed = client::parse(parser, arguments); !parsed)
        return std::unexpected(parsed.error());

    auto settings = client::readSettings(parser);
    if (!settings)
        return std::unexpected(settings.error());
    Options options{.settings = *std::move(settings),
                    .window = {.size = {}, .fullScreen = parser.isSet(u"fullscreen"_s)},
                    .readyFile = parser.value(u"ready-file"_s),
                    .selfTest = parser.isSet(u"self-test"_s)};
    if (parser.isSet(u"windowed"_s)) {
        const auto size = parseWindowSize(parser.value(u"windowed"_s));
        if (!size)
            return std::unexpected(size.error());
        options.window.size = *size;
    }
    return options;
}

} // namespace hubscreen::kiosk
