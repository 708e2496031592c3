// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace hubscreen {

/// Turns SIGTERM and SIGINT into a signal of the event loop, for an orderly end. At most one in a process, made after
/// the application object.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;

Q_SIGNALS:
    void requested();

private:
    std::array<int, 2> m_ends; // the handler may only write to a file descriptor
    QSocketNotifier m_notifier;
};

} // namespace hubscreen
