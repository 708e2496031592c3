// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

namespace {

/// The parser asks the application what this program is called.
[[noreturn]] void showHelp(QCommandLineParser &parser)
{
    auto name = QCoreApplication::applicationName().toLocal8Bit();
    char *argv[] = {name.data(), nullptr};
    int argc = 1;
    const QCoreApplication app(argc, argv);
    parser.showHelp();
}

} // namespace

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

Error mistake(const QString &what)
{
    return {ErrorKind::InvalidInput, u"command line"_s, what, u"See --help"_s};
}

Result<void> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Tells these options."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Tells which version this is."_s);
    parser.addOptions({help, version});
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments))
        return std::unexpected(mistake(parser.errorText()));
    if (parser.isSet(help))
        showHelp(parser);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(mistake(u"unknown argument '%1'"_s.arg(parser.positionalArguments().first())));
    return {};
}

} // namespace hubscreen::client
