// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/directory_lock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "platform/http_server.h"
#include "platform/key_ring.h"
#include "platform/options.h"
#include "platform/pulse.h"
#include "platform/running_clock.h"

#include <memory>

namespace hubscreen::platform {

/// The whole platform, put together.
class Platform
{
public:
    /// Opens the data directory, which belongs to this process from now on. Errors say what to do.
    static Result<std::unique_ptr<Platform>> open(const Options &options, const Clock &machine, Random &random,
                                                  Scheduler &scheduler);
    ~Platform();

    /// Catches up, begins to beat and to listen; the answer is the URL.
    Result<QString> start();
    /// Lets readers go; `done` is called when the last one has.
    void finish(const std::function<void()> &done);

private:
    Platform(const Options &options, const Clock &machine, Scheduler &scheduler);
    Result<void> openStorage(Random &random);
    Result<void> openKeys();
    void lookAtKeys();

    Options m_options;
    RunningClock m_clock;
    Scheduler &m_scheduler;
    std::unique_ptr<DirectoryLock> m_lock;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Facts> m_facts;
    std::unique_ptr<Storage> m_storage;
    FeedState m_begun;
    wire::FeedFormat m_format;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<LiveBoard> m_live;
    std::unique_ptr<Streams> m_streams;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Pulse> m_pulse;
    ScheduledJob m_nextKeys;
};

} // namespace hubscreen::platform
