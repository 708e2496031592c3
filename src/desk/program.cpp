// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/program.h"

#include "client/command_line.h"
#include "core/end_signals.h"
#include "core/journal.h"
#include "core/printable.h"
#include "desk/desk.h"
#include "desk/hub_table_window.h"
#include "desk/sign_in_dialog.h"
#include "desk/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

namespace hubscreen::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 64;

int fail(const Error &error, int code)
{
    printLine(u"hubscreen-staff: "_s + error.toString());
    return code;
}

Result<client::Settings> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"惠屏工作台: all hubs of the district with their live footfall, for staff"_s);
    client::addOptions(parser);
    if (const auto parsed = client::parse(parser, arguments); !parsed)
        return std::unexpected(parsed.error());
    return client::readSettings(parser);
}

// Asks until platform and token can be used; nothing: the person gave up.
std::unique_ptr<client::Client> signIn(client::Settings settings)
{
    SignInDialog dialog;
    dialog.setFeed(printableAddress(settings.feed));
    dialog.setTokenFile(settings.tokenFile);
    for (;;) {
        if (!settings.feed.isEmpty() && !settings.tokenFile.isEmpty()) {
            auto client = client::Client::make(settings, client::Role::Desk);
            if (client)
                return *std::move(client);
            dialog.setProblem(client.error().toString());
        }
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        settings.feed = dialog.feed();
        settings.tokenFile = dialog.tokenFile();
    }
}

void speak(QTranslator &translator, Language language)
{
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::Chinese, QLocale::China));
    if (language == Language::English && translator.load(u":/i18n/hubscreen_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int runProgram(int argc, char *argv[])
{
    printQtMessages();
    QCoreApplication::setApplicationName(u"hubscreen-staff"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBSCREEN_VERSION));
    auto settings = readCommandLine(client::argumentsOf(argc, argv)); // tells what is wrong without a display, too
    if (!settings)
        return fail(settings.error(), exitUsage);
    QApplication app(argc, argv);
    applyTheme(app);
    const auto language = settings->language.value_or(Language::Chinese);
    QTranslator translator;
    speak(translator, language);
    const auto client = signIn(*settings);
    if (!client)
        return 0;
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::requested, &app, &QCoreApplication::quit);
    Desk desk(*client, language);
    client->start();
    desk.window().show();
    return QCoreApplication::exec();
}

} // namespace hubscreen::desk
