// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/district.h"
#include "viewmodel/base/cache_query.h"
#include "viewmodel/base/context.h"

#include <optional>

namespace hubscreen::viewmodel {

/// The district itself: name, time zone, town-streets.
class DistrictInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool demo READ isDemo NOTIFY changed)

public:
    explicit DistrictInfo(const ViewContext &context);

    bool isKnown() const { return m_district.has_value(); }
    /// The cache has answered at least once, be it that it knows nothing.
    bool isAnswered() const { return m_answered; }
    QString name() const;
    bool isDemo() const { return m_district && m_district->demo; }

    /// The district's; UTC until it is known.
    const Zone &zone() const { return m_zone; }
    QDate today() const { return m_zone.dayOf(m_context.clock.now()); }
    QString townStreetName(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    ViewContext m_context;
    std::optional<District> m_district;
    Zone m_zone;
    bool m_answered = false;
    CacheQuery<std::optional<District>> m_query;
};

} // namespace hubscreen::viewmodel
