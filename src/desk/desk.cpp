// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"

#include "desk/hub_table_window.h"

namespace hubscreen::desk {

Desk::Desk(client::Client &client, Language language)
    : m_client(client),
      m_language(language, viewmodel::Glyphs::ofFonts()),
      m_pulse(client.clock(), client.scheduler()),
      m_context{client.cache(), client.clock(), m_language, m_pulse, client.scheduler()},
      m_district(m_context),
      m_directory(m_context, m_district),
      m_figures(m_directory),
      m_hubs(m_directory),
      m_feedStatus(m_context, m_district),
      m_window(std::make_unique<HubTableWindow>(HubTableViews{m_district, m_hubs, m_figures, m_feedStatus}))
{
    connect(&client, &client::Client::clockLearnt, &m_pulse, &viewmodel::Pulse::followClock);
    connect(&client, &client::Client::healthChanged, this, &Desk::showHealth);
}

Desk::~Desk() = default;

void Desk::showHealth()
{
    const auto &health = m_client.health();
    m_feedStatus.setHealth(health.state, health.lastSuccess, health.reason);
}

} // namespace hubscreen::desk
