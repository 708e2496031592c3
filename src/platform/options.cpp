// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/options.h"

#include <QUrl>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refuse(const QString &option, const QString &what, const QString &remedy = {})
{
    return std::unexpected(Error{ErrorKind::InvalidInput, option, what, remedy});
}

Result<void> takeListen(const QString &value, Options &options)
{
    const QUrl url(u"http://"_s + value);
    QHostAddress address(url.host());
    if (url.host() == "localhost"_L1)
        address = QHostAddress::LocalHost;
    if (address.isNull() || url.port() < 0)
        return refuse(u"--listen "_s + value, u"not ADDRESS:PORT"_s, u"As 127.0.0.1:0"_s);
    if (!address.isLoopback()) {
        return refuse(u"--listen "_s + value, u"plain HTTP is for loopback only"_s,
                      u"Listen on 127.0.0.1 and put a proxy with TLS in front (src/platform/README.md)"_s);
    }
    options.address = address;
    options.port = quint16(url.port());
    return {};
}

Result<void> takeHubs(const QString &value, Options &options)
{
    bool isNumber = false;
    options.hubs = value.toInt(&isNumber);
    if (!isNumber || options.hubs < 1 || options.hubs > 10'000)
        return refuse(u"--hubs "_s + value, u"not a number from 1 to 10000"_s);
    return {};
}

Result<void> takeSeed(const QString &value, Options &options)
{
    bool isNumber = false;
    options.seed = value.toULongLong(&isNumber);
    if (!isNumber)
        return refuse(u"--seed "_s + value, u"not a number"_s);
    return {};
}

Result<void> takeClock(const QString &value, Options &options)
{
    if (value == "real"_L1)
        return {};
    options.clock = parseRfc3339(value);
    if (!options.clock)
        return refuse(u"--clock "_s + value, u"neither `real` nor a time with offset"_s,
                      u"As 2026-11-24T10:32:00+08:00"_s);
    return {};
}

// "0", "500ms", "1s", "2m"
Result<void> takeTick(const QString &value, Options &options)
{
    constexpr std::pair<QLatin1StringView, int> units[] = {{"ms"_L1, 1}, {"s"_L1, 1000}, {"m"_L1, 60'000}};
    for (const auto &[suffix, milliseconds] : units) {
        bool isNumber = false;
        const int count = value.endsWith(suffix) ? value.chopped(suffix.size()).toInt(&isNumber) : 0;
        if (isNumber && count > 0 && count <= 3600) {
            options.tick = Milliseconds(count * milliseconds);
            return {};
        }
    }
    if (value != "0"_L1)
        return refuse(u"--tick "_s + value, u"not a length of time"_s, u"As 1s, 500ms or 0"_s);
    options.tick = Milliseconds(0);
    return {};
}

Result<void> take(const QString &name, const QString &value, Options &options)
{
    if (name == "--listen"_L1)
        return takeListen(value, options);
    if (name == "--hubs"_L1)
        return takeHubs(value, options);
    if (name == "--seed"_L1)
        return takeSeed(value, options);
    if (name == "--clock"_L1)
        return takeClock(value, options);
    if (name == "--tick"_L1)
        return takeTick(value, options);
    if (name == "--data"_L1)
        options.dataDirectory = value;
    else if (name == "--token-file"_L1)
        options.tokenFile = value;
    else if (name == "--drill"_L1)
        options.drillFile = value;
    else
        return refuse(name, u"no such option"_s, u"See --help"_s);
    return {};
}

Result<Options> checked(const Options &options)
{
    if (options.dataDirectory.isEmpty())
        return refuse(u"--data"_s, u"missing"_s, u"Name the directory in which the platform keeps its data"_s);
    if (!options.demo && !options.rotateKey)
        return refuse(u"--demo"_s, u"missing"_s, u"This platform serves the demo district; start it with --demo"_s);
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    options.rotateKey = arguments.value(0) == "rotate-key"_L1;
    for (qsizetype i = options.rotateKey ? 1 : 0; i < arguments.size(); ++i) {
        auto name = arguments[i];
        if (name == "--demo"_L1) {
            options.demo = true;
            continue;
        }
        const auto equals = name.indexOf(u'=');
        const bool hasValue = equals > 0 || i + 1 < arguments.size();
        const auto value = equals > 0 ? name.sliced(equals + 1) : arguments.value(++i);
        name = equals > 0 ? name.first(equals) : name;
        if (!hasValue || value.isEmpty())
            return refuse(name, u"no value"_s, u"See --help"_s);
        if (const auto taken = take(name, value, options); !taken)
            return std::unexpected(taken.error());
    }
    return checked(options);
}

QString keysDirectory(const Options &options)
{
    return options.dataDirectory + u"/keys"_s;
}

QString helpText()
{
    return QStringLiteral(R"(hubscreen-platform: the reference platform of a district's feed

  hubscreen-platform --demo --data DIR [options]     serves until SIGTERM
  hubscreen-platform rotate-key --data DIR           makes a new key for contacts; a running platform
                                                     takes it up within a minute, and opens what was
                                                     sealed with older ones for 60 days more

  --demo               serve the demo district (synthetic data)
  --data DIR           where it keeps its data
  --listen ADDR:PORT   a loopback address; port 0 is any free one (127.0.0.1:0)
  --hubs N             how many hubs the demo has (58)
  --seed S             another demo district for every number (1)
  --clock WHEN         `real`, or the time at which the district's time begins (real)
  --tick LENGTH        how often something happens; 0: figures stand still (1s)
  --token-file FILE    lines `role id token`, role kiosk, staff or counter, or `kiosk id token hub` for
                       a screen at that hub; without it, requests from this machine are the kiosk of
                       the demo's first flagship
  --drill FILE         while FILE is there, an emergency notice that says it is a drill is in force
  --version            tells which version this is
)");
}

} // namespace hubscreen::platform
