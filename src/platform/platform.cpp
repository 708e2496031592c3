// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/platform.h"

#include "platform/demo_facts.h"
#include "platform/storage/sqlite_storage.h"

#include <QDebug>
#include <QDir>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds keysEvery = std::chrono::minutes(1);

Result<std::unique_ptr<DirectoryLock>> lockDirectory(const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        return std::unexpected(Error{ErrorKind::Storage, u"--data "_s + directory, u"cannot be made"_s,
                                     u"Name a directory that may be written"_s});
    }
    return DirectoryLock::take(QDir(directory).absoluteFilePath(u"platform.lock"_s));
}

Result<std::unique_ptr<Facts>> openFacts(const Options &options)
{
    demo::Options demoOptions;
    demoOptions.hubs = options.hubs;
    demoOptions.seed = options.seed;
    auto district = demo::DemoDistrict::create(demoOptions);
    if (!district)
        return std::unexpected(district.error());
    return std::make_unique<DemoFacts>(std::move(*district), demoOptions);
}

Result<Tokens> openTokens(const Options &options, const Facts &facts)
{
    if (options.tokenFile.isEmpty())
        return Tokens::openTo({Role::Kiosk, facts.fallbackHubId()});
    return Tokens::fromFile(options.tokenFile, facts.hubIds());
}

} // namespace

Platform::Platform(const Options &options, const Clock &machine, Scheduler &scheduler)
    : m_options(options),
      m_clock(machine, options.clock),
      m_scheduler(scheduler)
{
}

Platform::~Platform()
{
    if (m_pulse)
        m_pulse->stop();
}

Result<void> Platform::openStorage(Random &random)
{
    auto storage = SqliteStorage::open(QDir(m_options.dataDirectory).filePath(u"platform.sqlite"_s));
    if (!storage)
        return std::unexpected(storage.error());
    m_storage = std::move(*storage);
    const auto epoch = QString::number(random.next(), 16);
    const auto begun = m_storage->begin({m_facts->fingerprint(), m_clock.system(), epoch});
    if (!begun)
        return std::unexpected(begun.error());
    m_begun = *begun;
    return {};
}

Result<void> Platform::openKeys()
{
    auto keys = KeyRing::open(keysDirectory(m_options), m_clock.system());
    if (!keys)
        return std::unexpected(keys.error());
    m_keys = std::make_unique<KeyRing>(std::move(*keys));
    return {};
}

// Another process may have made a new key, and old ones have had their time.
void Platform::lookAtKeys()
{
    auto looked = m_keys->refresh();
    if (looked && m_pulse->mayErase())
        looked = m_keys->dropRetired(m_clock.system());
    if (!looked)
        qWarning().noquote() << looked.error().toString();
    m_nextKeys = m_scheduler.after(keysEvery, [this] { lookAtKeys(); });
}

Result<std::unique_ptr<Platform>> Platform::open(const Options &options, const Clock &machine, Random &random,
                                                 Scheduler &scheduler)
{
    std::unique_ptr<Platform> platform(new Platform(options, machine, scheduler));
    auto lock = lockDirectory(options.dataDirectory);
    if (!lock)
        return std::unexpected(lock.error());
    platform->m_lock = std::move(*lock);
    if (const auto opened = platform->openKeys(); !opened)
        return std::unexpected(opened.error());
    auto facts = openFacts(options);
    if (!facts)
        return std::unexpected(facts.error());
    platform->m_facts = std::move(*facts);
    auto tokens = openTokens(options, *platform->m_facts);
    if (!tokens)
        return std::unexpected(tokens.error());
    if (const auto opened = platform->openStorage(random); !opened)
        return std::unexpected(opened.error());
    auto &p = *platform;
    p.m_format = {wire::Crs::Wgs84, p.m_facts->district().zone};
    p.m_records = std::make_unique<Records>(*p.m_facts, *p.m_storage, p.m_format);
    p.m_live = std::make_unique<LiveBoard>(*p.m_facts);
    p.m_streams = std::make_unique<Streams>(*p.m_storage, *p.m_live, p.m_format);
    p.m_router = std::make_unique<Router>(Services{*p.m_facts, *p.m_storage, *p.m_records, *p.m_live, p.m_clock,
                                                   p.m_format, *p.m_keys, random, *p.m_streams},
                                          std::move(*tokens));
    p.m_server = std::make_unique<HttpServer>(*p.m_router, *p.m_streams, p.m_clock, scheduler);
    p.m_pulse = std::make_unique<Pulse>(
        Pulse::Parts{*p.m_facts, *p.m_storage, *p.m_records, *p.m_live, *p.m_streams, p.m_clock, scheduler, p.m_format},
        options.tick, options.drillFile);
    return platform;
}

Result<QString> Platform::start()
{
    if (const auto started = m_pulse->start(m_begun); !started)
        return std::unexpected(started.error());
    lookAtKeys();
    const auto port = m_server->listen(m_options.address, m_options.port);
    if (!port)
        return std::unexpected(port.error());
    const bool isV6 = m_options.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"http://[%1]:%2"_s : u"http://%1:%2"_s).arg(m_options.address.toString(), QString::number(*port));
}

void Platform::finish(const std::function<void()> &done)
{
    m_pulse->stop();
    m_nextKeys.cancel();
    QObject::connect(m_server.get(), &HttpServer::finished, m_server.get(), done);
    m_server->finish();
}

} // namespace hubscreen::platform
