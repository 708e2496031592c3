// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace hubscreen::test {

/// The line between a screen and the platform: it keeps its own address while platforms come and go behind it, can be
/// cut, and can be slow with a reply.
class Line : public QObject
{
    Q_OBJECT

public:
    Line();
    ~Line() override { cut(); }

    QUrl url() const;
    /// New connections lead there; those that are open are broken off.
    void leadTo(const QUrl &platform);
    /// Nobody answers until `leadTo` or `restore`.
    void cut();
    void restore();

    /// From now on, replies to requests whose first line holds `part` are kept back, as they are now.
    void hold(const QByteArray &part) { m_held = part; }
    /// How many are being kept back, whole.
    int holding() const;
    void release();

    /// From now on, requests for `path` get these bytes instead of the platform's; empty: the platform's again.
    void answerInstead(const QByteArray &path, const QByteArray &reply);

    /// In every reply, `text` is replaced by another of the same length.
    void replace(const QByteArray &text, const QByteArray &by);

    /// The heads of the requests so far, as they were sent.
    const std::vector<QByteArray> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /// Of those, how many ask for `path`.
    int asked(const QByteArray &path) const;

private:
    struct Connection {
        std::unique_ptr<QTcpSocket> screen;
        std::unique_ptr<QTcpSocket> platform;
        QByteArray kept;
        bool isHeld = false;
    };

    void accept();
    void forward(Connection &connection);
    void answer(Connection &connection);
    void end(Connection *connection);

    QTcpServer m_server;
    quint16 m_port = 0;
    QUrl m_target;
    QByteArray m_held;
    QByteArray m_ownPath;
    QByteArray m_ownReply;
    QByteArray m_text;
    QByteArray m_by;
    std::vector<QByteArray> m_requests;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace hubscreen::test
