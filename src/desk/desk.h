// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "viewmodel/base/district_figures.h"
#include "viewmodel/base/feed_status.h"
#include "viewmodel/hubs/hub_list_model.h"

#include <memory>

namespace hubscreen::desk {

class HubTableWindow;

/// The staff program, put together: the client below, the same view models as the wall's, the window above.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(client::Client &client, Language language);
    ~Desk() override;

    HubTableWindow &window() { return *m_window; }

private:
    void showHealth();

    client::Client &m_client;
    viewmodel::LanguageSetting m_language;
    viewmodel::Pulse m_pulse;
    viewmodel::ViewContext m_context;
    viewmodel::DistrictInfo m_district;
    viewmodel::HubDirectory m_directory;
    viewmodel::DistrictFigures m_figures;
    viewmodel::HubListModel m_hubs;
    viewmodel::FeedStatus m_feedStatus;
    std::unique_ptr<HubTableWindow> m_window;
};

} // namespace hubscreen::desk
