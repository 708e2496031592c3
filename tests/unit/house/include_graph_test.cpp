// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The house: which library may include which. Every one may include core and domain besides; no other edge is
/// transitive.
const QMap<QString, QSet<QString>> &table()
{
    static const QMap<QString, QSet<QString>> edges{
        {u"core"_s, {}},
        {u"domain"_s, {}},
        {u"sqlite"_s, {}},
        {u"http"_s, {}},
        {u"contact"_s, {}},
        {u"geo"_s, {}},
        {u"insight"_s, {}},
        {u"search"_s, {}},
        {u"qr"_s, {}},
        {u"wire"_s, {u"geo"_s}},
        {u"cache"_s, {u"insight"_s, u"search"_s, u"sqlite"_s}},
        {u"outbox"_s, {u"sqlite"_s, u"http"_s, u"wire"_s}},
        {u"feed"_s, {u"wire"_s, u"http"_s, u"cache"_s}},
        {u"booking"_s, {u"contact"_s, u"wire"_s, u"outbox"_s, u"cache"_s}},
        {u"tiles"_s, {u"http"_s}},
        {u"client"_s, {u"http"_s, u"tiles"_s, u"cache"_s, u"outbox"_s, u"feed"_s, u"booking"_s}},
        {u"viewmodel"_s, {u"geo"_s, u"insight"_s, u"cache"_s, u"booking"_s}},
        {u"kiosk"_s, {u"client"_s, u"viewmodel"_s}},
        {u"tour"_s, {u"client"_s, u"kiosk"_s, u"viewmodel"_s}},
        {u"desk"_s, {u"client"_s, u"search"_s, u"viewmodel"_s}},
        {u"qml"_s, {u"geo"_s, u"qr"_s, u"viewmodel"_s}},
        {u"platform"_s, {u"wire"_s, u"contact"_s, u"sqlite"_s}},
    };
    return edges;
}

/// The features of viewmodel: which may include which. Every one may include base besides; lobby may include all.
const QMap<QString, QSet<QString>> &features()
{
    static const QMap<QString, QSet<QString>> edges{
        {u"base"_s, {}},
        {u"activities"_s, {}},
        {u"booking"_s, {}},
        {u"canteen"_s, {}},
        {u"footfall"_s, {}},
        {u"hub"_s, {u"activities"_s, u"footfall"_s, u"map"_s}},
        {u"hubs"_s, {}},
        {u"lobby"_s, {}},
        {u"map"_s, {}},
        {u"notices"_s, {}},
        {u"organisations"_s, {u"activities"_s}},
        {u"search"_s, {}},
        {u"services"_s, {}},
    };
    return edges;
}

/// What the desk shows: it links no charts, no maps and no calendars.
const QSet<QString> deskFeatures{u"base"_s, u"hubs"_s};

const QSet<QString> belowClient{u"domain"_s,  u"sqlite"_s, u"http"_s,    u"geo"_s,     u"insight"_s,
                                u"search"_s,  u"tiles"_s,  u"wire"_s,    u"cache"_s,   u"feed"_s,
                                u"contact"_s, u"outbox"_s, u"booking"_s, u"platform"_s};

QString root()
{
    return QStringLiteral(HUBSCREEN_SOURCE_DIR "/");
}

/// Calls visit(path, library, line) for every line of every source of src and qml, which counts as one library.
void forEachLine(auto visit)
{
    for (const auto &top : {u"src"_s, u"qml"_s}) {
        QDirIterator files(root() + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto path = file.fileName().mid(root().size());
            const auto library = path.section(u'/', top == u"src" ? 1 : 0, top == u"src" ? 1 : 0);
            for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n'))
                visit(path, library, line);
        }
    }
}

QString libraryIncluded(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#include "([a-z_]+)/[^"]+")"_s);
    return include.match(line).captured(1);
}

bool isAllowed(const QString &from, const QString &to)
{
    return from == to || to == u"core" || (to == u"domain" && from != u"core") || table().value(from).contains(to);
}

} // namespace

TEST_CASE("every include runs downwards, as the house is drawn", "[house]")
{
    QStringList wrong;
    QMap<QString, QSet<QString>> walked;
    forEachLine([&](const QString &path, const QString &library, const QString &line) {
        const auto included = libraryIncluded(line);
        if (included.isEmpty())
            return;
        walked[library].insert(included);
        if (!isAllowed(library, included))
            wrong << path + u": may not include "_s + line.trimmed();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());

    // What nobody walks is not allowed for the next either.
    QStringList unused;
    for (const auto &[library, allowed] : table().asKeyValueRange()) {
        for (const auto &other : allowed) {
            if (!walked.value(library).contains(other))
                unused << library + u" → "_s + other;
        }
    }
    INFO(unused.join(u'\n').toStdString());
    CHECK(unused.isEmpty());
}

TEST_CASE("a feature of viewmodel stands on base, and on what the table names", "[house]")
{
    static const QRegularExpression include(uR"(^\s*#include "viewmodel/(?:(\w+)/)?\w+\.h")"_s);
    QStringList wrong;
    QMap<QString, QSet<QString>> walked;
    forEachLine([&](const QString &path, const QString &library, const QString &line) {
        const auto match = include.match(line);
        if (!match.hasMatch() || (library != u"viewmodel" && library != u"desk"))
            return;
        const auto other = match.captured(1);
        if (library == u"desk") {
            if (!deskFeatures.contains(other))
                wrong << path + u": "_s + line.trimmed();
            return;
        }
        const auto feature = path.section(u'/', 2, 2);
        walked[feature].insert(other);
        const bool allowed = other == feature || other == u"base" || feature == u"lobby";
        if (!features().contains(feature) || !(allowed || features().value(feature).contains(other)))
            wrong << path + u": may not include "_s + line.trimmed();
    });
    for (const auto &[feature, others] : features().asKeyValueRange()) {
        for (const auto &other : others) {
            if (!walked.value(feature).contains(other))
                wrong << feature + u": never includes "_s + other;
        }
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("every folder of src stands in the table", "[house]")
{
    const auto parts = QDir(root() + u"src/viewmodel"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(QSet<QString>(parts.begin(), parts.end()) == QSet<QString>(features().keyBegin(), features().keyEnd()));
    const auto folders = QDir(root() + u"src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders) {
        INFO(folder.toStdString());
        CHECK(table().contains(folder));
    }
}

TEST_CASE("below client nothing makes threads or timers, or reads the machine's clock or chance", "[house]")
{
    static const QRegularExpression forbidden(
        uR"(\b(QThread|QThreadPool|QtConcurrent|std::thread|QTimer|QRandomGenerator|QElapsedTimer|QDeadlineTimer|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate|system_clock|steady_clock|random_device)\b)"_s);
    QStringList wrong;
    forEachLine([&](const QString &path, const QString &library, const QString &line) {
        const auto code = line.section(u"//"_s, 0, 0);
        if (belowClient.contains(library) && code.contains(forbidden))
            wrong << path + u": "_s + line.trimmed();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("below viewmodel nothing draws", "[house]")
{
    static const QRegularExpression drawing(
        uR"(#include <(QQuick|QQml|QtQuick|QtQml|QWidget|QPainter|QImage|QWindow|QGui))"_s);
    QStringList wrong;
    forEachLine([&](const QString &path, const QString &library, const QString &line) {
        const bool low = belowClient.contains(library) || library == u"core" || library == u"client";
        if (low && line.contains(drawing))
            wrong << path + u": "_s + line.trimmed();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("what tests touch a screen with is the tour's alone", "[house]")
{
    static const QRegularExpression testing(uR"(#include <(QTest|QtTest|QSignalSpy|QQuickTest|QtQuickTest))"_s);
    QStringList wrong;
    forEachLine([&](const QString &path, const QString &library, const QString &line) {
        if (library != u"tour" && line.contains(testing))
            wrong << path + u": "_s + line.trimmed();
    });
    for (const auto &top : {u"src"_s, u"qml"_s, u"app"_s}) {
        QDirIterator lists(root() + top, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (lists.hasNext()) {
            QFile file(lists.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto path = file.fileName().mid(root().size());
            const auto text = file.readAll();
            const bool isTour = path.section(u'/', 1, 1) == u"tour";
            if (!isTour
                && (text.contains("Qt6::Test") || text.contains("Qt6::QuickTest") || text.contains("hubscreen_tour")))
                wrong << path;
        }
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("an address becomes text in one place, which leaves out who logs in there", "[house]")
{
    static const QRegularExpression telling(
        uR"((\b(url|base|feed|target)|Url)\b(\(\))?\s*(\.|->)(toString|toDisplayString|toEncoded)\()"_s);
    QStringList wrong;
    forEachLine([&](const QString &path, const QString &, const QString &line) {
        if (path != u"src/core/printable.cpp" && line.contains(telling))
            wrong << path + u": "_s + line.trimmed();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("what is said on stderr goes through the journal", "[house]")
{
    static const QRegularExpression direct(uR"(\bstderr\b|std::cerr|std::clog|QMessageLogger)"_s);
    QStringList wrong;
    forEachLine([&](const QString &path, const QString &, const QString &line) {
        const bool isTool = path == u"src/search/make_han_table.cpp"; // of the build, on nobody's wall
        if (path != u"src/core/journal.cpp" && !isTool && line.section(u"//"_s, 0, 0).contains(direct))
            wrong << path + u": "_s + line.trimmed();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}
