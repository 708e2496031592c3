// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/network_denial.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace hubscreen::kiosk {

namespace {

class RefusedReply final : public QNetworkReply
{
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("QML may not use the network"));
        setFinished(true);
        open(ReadOnly | Unbuffered);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override { }

private:
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingManager final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

private:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RefusedReply(request, operation, this);
    }
};

class LoopbackOnly final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto host = query.peerHostName();
        if (host.isEmpty() || host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return {QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 9)}; // where nobody listens
    }
};

} // namespace

QNetworkAccessManager *NetworkDenial::create(QObject *parent)
{
    return new RefusingManager(parent);
}

void keepToLoopback()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new LoopbackOnly); // the application owns it
}

} // namespace hubscreen::kiosk
