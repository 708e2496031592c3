// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkReply>

namespace hubscreen::test {

/// A reply without a network: whoever made it pushes what arrives.
class BufferedReply : public QNetworkReply
{
    Q_OBJECT

public:
    BufferedReply(const QNetworkRequest &request, QObject *parent);

    void push(const QByteArray &bytes); ///< more of the body
    void end(); ///< the body is whole
    void breakOff(NetworkError error = RemoteHostClosedError);

    void abort() override;
    qint64 bytesAvailable() const override { return m_buffer.size() + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    QByteArray m_buffer;
};

} // namespace hubscreen::test
