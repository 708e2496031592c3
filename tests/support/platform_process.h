// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace hubscreen::test {

/// The real hubscreen-platform on a free loopback port. Its data outlive stop() and are removed with this object.
class PlatformProcess
{
public:
    /// `options` besides --demo, --data and --listen.
    explicit PlatformProcess(const QStringList &options = {});
    ~PlatformProcess();

    /// On the same data; returns when it listens. `options` replace those before.
    void start(const QStringList &options);
    /// SIGTERM; the exit code, or -1 when it did not end by itself.
    int stop();
    /// SIGKILL.
    void kill();

    QUrl url(const QString &pathAndQuery = {}) const;
    qint64 processId() const { return m_process.processId(); }
    QString dataDirectory() const { return m_directory.path(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QString m_base;
};

/// Where the built program lies.
QString platformProgram();

} // namespace hubscreen::test
