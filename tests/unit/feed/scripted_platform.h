// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulated.h"
#include "support/mock_network.h"
#include "wire/activity.h"
#include "wire/district.h"
#include "wire/footfall.h"
#include "wire/hub.h"
#include "wire/kiosk_settings.h"
#include "wire/menu.h"
#include "wire/notice.h"
#include "wire/organisation.h"
#include "wire/service.h"
#include "wire/slot.h"

#include <map>

// A small platform in memory behind a scripted network: it keeps the order of facts, and misbehaves when told to.
namespace hubscreen::test {

class ScriptedPlatform
{
public:
    ScriptedPlatform(const SimulatedTime &time, MockNetwork &rest, MockNetwork &stream);

    /// The facts, with revisions of their own. Told on the stream too, if it is open.
    void put(const Hub &hub);
    void put(const Activity &activity);
    void put(const Organisation &organisation);
    void put(const Notice &notice);
    void put(const LiveFootfall &live);
    void put(const Service &service);
    void put(const Slot &slot);
    void put(const Menu &menu);
    void remove(const QString &path, const QString &type, const QString &id);
    /// One event with the next revision.
    void tell(const QByteArray &type, const QJsonObject &data);
    void tellRaw(const QByteArray &bytes);
    MockReply *openStream() const { return m_stream.open(QStringLiteral("/v1/stream")); }

    /// From now on, what this path answers instead; an empty status list restores it.
    void breakPath(const QString &path, ScriptedReply reply) { m_broken[path] = std::move(reply); }
    void breakAll(const ScriptedReply &reply);
    void repair() { m_broken.clear(); }
    void repair(const QString &path) { m_broken.erase(path); }

    /// The answer to such a request as it would be now: to be given later.
    ScriptedReply answer(const QNetworkRequest &request);

    Instant now() const { return m_time.system() + ahead; }

    QByteArray epoch = "e1";
    quint64 revision = 100;
    District district;
    KioskSettings kiosk;
    Milliseconds ahead{0}; ///< of the machine's clock
    std::size_t pageSize = 500;
    quint64 oldestToken = 0;
    bool streamWorks = true;

private:
    struct Row {
        quint64 revision = 0;
        QJsonObject json; ///< a tombstone when deleted
    };
    using Table = std::map<QString, Row>;

    void store(const QString &path, const QByteArray &type, const QString &id, const QJsonObject &json);
    ScriptedReply respond(const QNetworkRequest &request);
    ScriptedReply reply(const QNetworkRequest &request, const QJsonObject &body) const;
    ScriptedReply list(const QNetworkRequest &request, const Table &table) const;
    ScriptedReply history(const QNetworkRequest &request) const;
    ScriptedReply stream(const QNetworkRequest &request) const;

    const SimulatedTime &m_time;
    MockNetwork &m_stream;
    wire::FeedFormat m_format;
    std::map<QString, Table> m_tables;
    std::map<QString, ScriptedReply> m_broken;
    std::vector<std::pair<quint64, QByteArray>> m_events; ///< for who resumes
};

} // namespace hubscreen::test
