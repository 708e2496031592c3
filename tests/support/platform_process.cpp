// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/platform_process.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms, for a machine under load

} // namespace

QString platformProgram()
{
    return QStringLiteral(HUBSCREEN_BIN_DIR "/hubscreen-platform");
}

PlatformProcess::PlatformProcess(const QStringList &options)
{
    REQUIRE(m_directory.isValid());
    start(options);
}

PlatformProcess::~PlatformProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void PlatformProcess::start(const QStringList &options)
{
    const QStringList always{u"--demo"_s, u"--data"_s, m_directory.path(), u"--listen"_s, u"127.0.0.1:0"_s};
    m_process.start(platformProgram(), always + options);
    QByteArray line;
    QElapsedTimer timer;
    timer.start();
    while (!line.endsWith('\n') && timer.elapsed() < patience && m_process.waitForReadyRead(patience))
        line += m_process.readAllStandardOutput();
    INFO(m_process.readAllStandardError().toStdString());
    const QByteArray marker = "listening on ";
    REQUIRE(line.startsWith(marker));
    m_base = QString::fromLatin1(line.sliced(marker.size()).trimmed());
}

int PlatformProcess::stop()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(patience);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void PlatformProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QUrl PlatformProcess::url(const QString &pathAndQuery) const
{
    return QUrl(m_base + pathAndQuery);
}

} // namespace hubscreen::test
