// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/settings.h"

#include "client/settings_file.h"
#include "client/token.h"
#include "core/printable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

namespace {

const auto systemFile = u"/etc/hubscreen/hubscreen.toml"_s;

/// Keys are written as options with hyphens.
QString optionOf(QString key)
{
    return key.replace(u'_', u'-');
}

Error wrong(const WrittenSetting &setting, const QString &what, const QString &remedy)
{
    return {ErrorKind::InvalidInput, setting.where, what, remedy};
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Result<QUrl> readFeed(const WrittenSetting &setting)
{
    const QUrl url(setting.value, QUrl::StrictMode);
    const bool plain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!plain && url.scheme() != "https"_L1))
        return std::unexpected(wrong(setting, u"\"%1\" is no web address"_s.arg(printableAddress(setting.value)),
                                     u"write https://host[:port]"_s));
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return std::unexpected(
            wrong(setting, u"the address has more than host, port and path"_s, u"put a token into the token file"_s));
    if (plain && !isLoopback(url))
        return std::unexpected(wrong(setting, u"plain http leaves this machine"_s, u"write https://…"_s));
    return url;
}

Result<Language> readLanguage(const WrittenSetting &setting)
{
    if (setting.value == "zh_CN"_L1)
        return Language::Chinese;
    if (setting.value == "en"_L1)
        return Language::English;
    return std::unexpected(
        wrong(setting, u"\"%1\" is no language of ours"_s.arg(setting.value), u"write zh_CN or en"_s));
}

Result<QNetworkProxy> readProxy(const WrittenSetting &setting)
{
    const QUrl url(setting.value, QUrl::StrictMode);
    const bool socks = url.scheme() == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || (!socks && url.scheme() != "http"_L1))
        return std::unexpected(wrong(
            setting, u"\"%1\" is no proxy"_s.arg(printableAddress(setting.value)),
            u"write http://host:port or socks5://host:port, in the file also user:password@ before the host, with "
            u"%40 for @, %3A for : and %2F for / in them"_s));
    if (!url.userInfo().isEmpty() && setting.file.isEmpty())
        return std::unexpected(wrong(setting, u"everybody on this machine can read a password on a command line"_s,
                                     u"write proxy = \"…\" into the settings file, readable by its user alone"_s));
    if (const auto open = url.password().isEmpty() ? std::nullopt : openSecret(setting.file, setting.where))
        return std::unexpected(*open);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port()),
                         url.userName(), url.password());
}

Result<QString> readHub(const WrittenSetting &setting)
{
    static const QRegularExpression identifier(u"^[A-Za-z0-9._:-]{1,64}$"_s);
    if (!identifier.match(setting.value).hasMatch())
        return std::unexpected(wrong(setting, u"\"%1\" is no id of a hub"_s.arg(setting.value),
                                     u"an id has up to 64 of A-Z a-z 0-9 . _ : -"_s));
    return setting.value;
}

Result<WrittenSettings> collect(const QCommandLineParser &parser)
{
    WrittenSettings written;
    const bool named = parser.isSet(u"config"_s);
    const auto path = named ? parser.value(u"config"_s) : systemFile;
    if (named || QFileInfo::exists(path)) {
        auto file = readSettingsFile(path);
        if (!file)
            return file;
        written = std::move(*file);
    }
    for (const auto &key : settingKeys()) {
        if (parser.isSet(optionOf(key)))
            written.insert(key, {parser.value(optionOf(key)), u"--"_s + optionOf(key), {}});
    }
    return written;
}

/// Puts the value of `key`, if it is written, where it belongs.
template<typename T, typename Read>
std::optional<Error> take(const WrittenSettings &written, const QString &key, T &target, Read read)
{
    const auto setting = written.constFind(key);
    if (setting == written.constEnd())
        return std::nullopt;
    auto value = read(*setting);
    if (!value)
        return value.error();
    target = std::move(*value);
    return std::nullopt;
}

Result<QString> asItIs(const WrittenSetting &setting)
{
    if (setting.value.isEmpty())
        return std::unexpected(wrong(setting, u"is empty"_s, u"leave it out, or name a file"_s));
    return setting.value;
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"config"_s, u"Settings file (TOML)."_s, u"file"_s},
        {u"feed"_s, u"Address of the district platform."_s, u"url"_s},
        {u"token-file"_s, u"File that holds this screen's token."_s, u"file"_s},
        {u"data"_s, u"Directory for the cache."_s, u"directory"_s},
        {u"hub"_s, u"Id of the hub in which this screen hangs."_s, u"id"_s},
        {u"language"_s, u"zh_CN or en."_s, u"language"_s},
        {u"proxy"_s, u"http://host:port or socks5://host:port; user and password in the settings file alone."_s,
         u"url"_s},
    });
}

Result<Settings> readSettings(const QCommandLineParser &parser)
{
    const auto written = collect(parser);
    if (!written)
        return std::unexpected(written.error());
    Settings settings;
    settings.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/'
        + QCoreApplication::applicationName();
    for (const auto &error :
         {take(*written, u"feed"_s, settings.feed, readFeed),
          take(*written, u"token_file"_s, settings.tokenFile, asItIs),
          take(*written, u"data"_s, settings.dataDirectory, asItIs), take(*written, u"hub"_s, settings.hub, readHub),
          take(*written, u"language"_s, settings.language, readLanguage),
          take(*written, u"proxy"_s, settings.proxy, readProxy)}) {
        if (error)
            return std::unexpected(*error);
    }
    auto map = readMapSettings(*written);
    if (!map)
        return std::unexpected(map.error());
    settings.map = std::move(*map);
    return settings;
}

} // namespace hubscreen::client
