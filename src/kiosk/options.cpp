// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/options.h"

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

Error mistake(const QString &what)
{
    return {ErrorKind::InvalidInput, u"command line"_s, what, u"See --help"_s};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"惠屏: the lobby screen of a district's community wellbeing hubs"_s);
    client::addOptions(parser);
    addOwnOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return std::unexpected(mistake(parser.errorText()));
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(mistake(u"unknown argument '%1'"_s.arg(parser.positionalArguments().first())));

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
