// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace hubscreen::test {

/// An HTTP proxy that wants a user and a password (Basic), for plain requests and for tunnels.
class DemandingProxy : public QObject
{
    Q_OBJECT

public:
    explicit DemandingProxy(const QString &user = QStringLiteral("wall"),
                            const QString &password = QStringLiteral("p@ss:word"));

    /// With these, or with what the test believes them to be.
    QNetworkProxy settings(const QString &user = QStringLiteral("wall"),
                           const QString &password = QStringLiteral("p@ss:word")) const;
    quint16 port() const { return m_server.serverPort(); }

    /// The first lines of what was let through.
    const QByteArrayList &passed() const { return m_passed; }
    /// Of those, how many ask for something that contains `part`.
    qsizetype passed(const QByteArray &part) const;
    /// How often a password came that is not the right one; without any, a client only asks what is wanted.
    int wrongPasswords() const { return m_wrongPasswords; }

private:
    void accept();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head);
    void lead(QTcpSocket &socket, QByteArray head);

    QTcpServer m_server;
    QByteArray m_credentials;
    QByteArrayList m_passed;
    int m_wrongPasswords = 0;
};

} // namespace hubscreen::test
