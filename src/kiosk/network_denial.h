// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace hubscreen::kiosk {

/// QML loads nothing from any network: what is shown comes from the cache and the program itself. Every request is refused
/// before a byte leaves the machine.
class NetworkDenial final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace hubscreen::kiosk
