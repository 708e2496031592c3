// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/changes.h"
#include "http/message.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <map>
#include <optional>

namespace hubscreen::http {
class Client;
class Exchange;
} // namespace hubscreen::http

namespace hubscreen::feed {

/// What is refused, or answered by who is not the platform: here alone, or everywhere? Another resource, the witness,
/// tells.
class Refusals : public QObject
{
    Q_OBJECT

public:
    explicit Refusals(http::Client &client) : m_client(client) { }

    /// `kind`: none is the stream.
    void doubt(const QString &path, std::optional<cache::RecordKind> kind, const http::Failure &failure);
    /// The witness is asked no more.
    void dropDoubts();
    /// Of the copy of the district at hand, by which it is asked as a witness.
    void setDistrictTag(const QByteArray &etag) { m_districtTag = etag; }

    /// A useful answer came from there.
    void allow(const QString &path) { m_refused.erase(path); }
    bool isRefused(const QString &path) const { return m_refused.contains(path); }
    /// What alone is refused, and how; for staff.
    QStringList texts() const;

Q_SIGNALS:
    void refusedEverywhere(const hubscreen::http::Failure &failure);
    /// Nobody answers the witness either, or somebody else does.
    void noContact(const hubscreen::http::Failure &failure);
    /// The witness was answered: that kind fails by itself. The stream is not told of: its trouble is known.
    void failsAlone(hubscreen::cache::RecordKind kind, const hubscreen::http::Failure &failure);
    /// After these; `isUseful`: the witness got a useful answer.
    void settled(bool isUseful);

private:
    void onWitness(const http::Outcome &outcome);

    struct Doubt {
        http::Failure failure;
        std::optional<cache::RecordKind> kind;
    };

    http::Client &m_client;
    QByteArray m_districtTag;
    std::map<QString, Doubt> m_doubted; ///< by path
    std::map<QString, QString> m_refused; ///< by path: and how; a district that somebody else answers, too
    QPointer<http::Exchange> m_witness;
};

} // namespace hubscreen::feed
