// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace hubscreen::kiosk {

/// QML loads nothing from any network: what is shown comes from the cache and the program itself. Every request is
/// refused before a byte leaves the machine.
class NetworkDenial final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

/// Whatever of this process does not say itself how it reaches the network (Qt Location's plugin, whose first map types
/// are public servers) reaches this machine alone. Never the system's proxy either.
void keepToLoopback();

} // namespace hubscreen::kiosk
