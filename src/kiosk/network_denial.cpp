// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/network_denial.h"

#include <QNetworkAccessManager>
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

} // namespace

QNetworkAccessManager *NetworkDenial::create(QObject *parent)
{
    return new RefusingManager(parent);
}

} // namespace hubscreen::kiosk
