// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/end_signals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscreen {

namespace {

volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

std::array<int, 2> makePair()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        qFatal("no socket pair for signals");
    return ends;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT})
        ::sigaction(number, &action, nullptr);
}

} // namespace

EndSignals::EndSignals() : m_ends(makePair()), m_notifier(m_ends[0], QSocketNotifier::Read)
{
    writeEnd = m_ends[1];
    handle(onSignal);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_ends[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT requested();
    });
}

EndSignals::~EndSignals()
{
    handle(SIG_DFL);
    writeEnd = -1;
    for (const int end : m_ends)
        ::close(end);
}

} // namespace hubscreen
