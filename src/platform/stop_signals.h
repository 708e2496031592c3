// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace hubscreen::platform {

/// Turns SIGTERM and SIGINT into a Qt signal. One of it a process.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hubscreen::platform
