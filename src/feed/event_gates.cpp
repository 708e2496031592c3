// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/event_gates.h"

#include <algorithm>

namespace hubscreen::feed {

using cache::RecordKind;

namespace {

struct KindOf {
    RecordKind operator()(const cache::FootfallTick &) const { return RecordKind::LiveFootfall; }
    RecordKind operator()(const Hub &) const { return RecordKind::Hub; }
    RecordKind operator()(const Organisation &) const { return RecordKind::Organisation; }
    RecordKind operator()(const Activity &) const { return RecordKind::Activity; }
    RecordKind operator()(const Notice &) const { return RecordKind::Notice; }
    RecordKind operator()(const KioskSettings &) const { return RecordKind::Kiosk; }
    RecordKind operator()(const Service &) const { return RecordKind::Service; }
    RecordKind operator()(const Slot &) const { return RecordKind::Slot; }
    RecordKind operator()(const Menu &) const { return RecordKind::Menu; }
    RecordKind operator()(const cache::Deleted &deleted) const { return deleted.kind; }
};

} // namespace

RecordKind kindOf(const cache::EventWrite &event)
{
    return std::visit(KindOf{}, event.what);
}

void EventGates::listGone(RecordKind kind)
{
    auto &gate = m_gates[kind];
    gate.onTheirWay = std::max(0, gate.onTheirWay - 1);
}

void EventGates::listApplied(RecordKind kind, quint64 revision, bool whole)
{
    listGone(kind);
    auto &gate = m_gates[kind];
    gate.listed = true;
    if (whole) {
        gate.applied = std::max(gate.applied, revision);
        gate.covered = std::max(gate.covered, revision);
    }
}

bool EventGates::isStale(RecordKind kind, quint64 revision) const
{
    const auto gate = m_gates.find(kind);
    return gate != m_gates.end() && revision < gate->second.applied;
}

bool EventGates::isOpen(RecordKind kind) const
{
    const auto gate = m_gates.find(kind);
    return m_confirmed && gate != m_gates.end() && gate->second.listed && gate->second.onTheirWay == 0;
}

std::vector<cache::EventWrite> EventGates::passing()
{
    std::vector<cache::EventWrite> passing;
    std::deque<cache::EventWrite> held;
    for (auto &event : m_held) {
        const auto kind = kindOf(event);
        if (!isOpen(kind)) {
            held.push_back(std::move(event));
            continue;
        }
        auto &gate = m_gates[kind];
        if (event.revision <= gate.covered)
            continue;
        gate.applied = std::max(gate.applied, event.revision);
        passing.push_back(std::move(event));
    }
    m_held = std::move(held);
    return passing;
}

void EventGates::closeAll()
{
    m_held.clear();
    m_gates.clear();
}

} // namespace hubscreen::feed
