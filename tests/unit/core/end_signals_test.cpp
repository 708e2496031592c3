// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/end_signals.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace hubscreen;

TEST_CASE("SIGTERM becomes a signal of the event loop", "[core]")
{
    EndSignals signals;
    int requests = 0;
    QObject::connect(&signals, &EndSignals::requested, &signals, [&] { ++requests; });
    std::raise(SIGTERM);
    CHECK(QTest::qWaitFor([&] { return requests == 1; }));
}
