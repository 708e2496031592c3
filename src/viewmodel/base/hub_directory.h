// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/district_info.h"
#include "viewmodel/base/figure_reading.h"
#include "viewmodel/base/opening.h"

namespace hubscreen::viewmodel {

/// A hub as any list or map of this screen shows it at this moment.
struct HubLine {
    QString id;
    cache::HubSummary summary;
    FigureReading inside;
    FigureReading entriesToday;
    CrowdLevelEnum::Value crowd = CrowdLevelEnum::Unknown; ///< Unknown, too, once the figure is no longer fresh
    OpeningNow opening = {};
    friend bool operator==(const HubLine &, const HubLine &) = default;
};

/// All hubs with their crowd, asked of the cache once for every list and map of a screen, and aged by the pulse.
class HubDirectory : public QObject
{
    Q_OBJECT

public:
    HubDirectory(const ViewContext &context, const DistrictInfo &district);

    bool isKnown() const { return m_known; }
    const std::vector<HubLine> &lines() const { return m_lines; }
    /// Live figures were read at least once, be they withdrawn by now.
    bool hasLive() const;
    const HubLine *find(const QString &hubId) const;

    const ViewContext &context() const { return m_context; }
    const DistrictInfo &district() const { return m_district; }

Q_SIGNALS:
    /// Lines were added, removed, reordered or changed; also when the language changed.
    void changed();

private:
    void apply(std::vector<cache::HubSummary> &&summaries);
    void age();
    struct Texts {
        TimeTexts times;
        OpeningTexts openings;
    };
    void judge(HubLine &line, Texts &texts) const;
    bool isOutdated() const;

    ViewContext m_context;
    const DistrictInfo &m_district;
    std::vector<HubLine> m_lines;
    bool m_known = false;
    CacheQuery<std::vector<cache::HubSummary>> m_query;
};

} // namespace hubscreen::viewmodel
