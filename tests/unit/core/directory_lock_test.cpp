// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>

using namespace hubscreen;
using namespace Qt::StringLiterals;

namespace {

QString lockIn(const QTemporaryDir &directory)
{
    return directory.filePath(u"lock"_s);
}

void leave(const QString &file, const QByteArray &content)
{
    QFile left(file);
    REQUIRE(left.open(QIODevice::WriteOnly | QIODevice::Truncate));
    left.write(content);
}

} // namespace

TEST_CASE("the lock alone decides: what a killed process of our own number and name left does not", "[core][lock]")
{
    const QTemporaryDir directory;
    leave(lockIn(directory),
          QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QCoreApplication::applicationName().toUtf8()
              + '\n');
    CHECK(DirectoryLock::take(lockIn(directory)).has_value());
    leave(lockIn(directory), QByteArray(100'000, '\xff'));
    CHECK(DirectoryLock::take(lockIn(directory)).has_value());
}

TEST_CASE("whoever comes second is told which file, who has it and what to do", "[core][lock]")
{
    const QTemporaryDir directory;
    auto first = DirectoryLock::take(lockIn(directory));
    REQUIRE(first.has_value());
    const auto second = DirectoryLock::take(lockIn(directory));
    REQUIRE(!second.has_value());
    CHECK(second.error().kind == ErrorKind::Storage);
    CHECK(second.error().where == lockIn(directory));
    CHECK(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(second.error().what.contains(QCoreApplication::applicationName()));
    CHECK(second.error().remedy.contains(u"end that program"));
    CHECK(second.error().remedy.contains(u"Do not choose another directory"));
    first->reset();
    CHECK(DirectoryLock::take(lockIn(directory)).has_value());
}

TEST_CASE("a holder that wrote nothing of use is told as such", "[core][lock]")
{
    const QTemporaryDir directory;
    const auto first = DirectoryLock::take(lockIn(directory));
    REQUIRE(first.has_value());
    for (const auto *content : {"", "12", "x\ny\n", "12\n"}) {
        leave(lockIn(directory), content);
        CHECK(DirectoryLock::take(lockIn(directory)).error().what == u"is held by another process"_s);
    }
}

TEST_CASE("what a program starts does not hold its directory", "[core][lock]")
{
    const QTemporaryDir directory;
    const auto first = DirectoryLock::take(lockIn(directory));
    REQUIRE(first.has_value());
    bool found = false;
    for (int descriptor = 0; descriptor < 1000; ++descriptor) {
        const auto target = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(descriptor));
        if (target != QFile(lockIn(directory)).fileName())
            continue;
        found = true;
        CHECK((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    }
    CHECK(found);
}

TEST_CASE("a file that cannot be made or locked says why", "[core][lock]")
{
    const auto nowhere = DirectoryLock::take(u"/nowhere/lock"_s);
    REQUIRE(!nowhere.has_value());
    CHECK(nowhere.error().where == u"/nowhere/lock"_s);
    CHECK(nowhere.error().what.contains(u"No such file"));
    CHECK_FALSE(nowhere.error().remedy.isEmpty());
}
