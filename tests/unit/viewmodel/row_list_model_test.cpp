// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "viewmodel/base/row_list_model.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;

namespace hubscreen::tests {

struct LetterRow {
    Q_GADGET
    Q_PROPERTY(QString letter MEMBER id)
    Q_PROPERTY(int figure MEMBER figure)
    Q_PROPERTY(QString text READ text)

public:
    QString id;
    int figure = 0;
    QString text() const { return u"%1=%2"_s.arg(id, QString::number(figure)); }
    friend bool operator==(const LetterRow &, const LetterRow &) = default;
};

} // namespace hubscreen::tests

namespace {

using Row = LetterRow;
using Rows = std::vector<Row>;

class Model : public viewmodel::RowListModel<Row>
{
public:
    void merge(Rows next) { mergeRows(std::move(next), &Row::id); }
};

Rows rowsOf(const QString &ids, int figure = 0)
{
    Rows rows;
    for (const QChar id : ids)
        rows.push_back({id, figure});
    return rows;
}

QStringList shown(const QAbstractItemModel &model, int first, int last)
{
    QStringList texts;
    for (int i = first; i <= last; ++i)
        texts << model.index(i, 0).data(Model::roleOf("text")).toString();
    return texts;
}

/// A view that trusts what it is told, and asks for nothing else.
class Mirror
{
public:
    explicit Mirror(const QAbstractItemModel &model)
    {
        using Signals = QAbstractItemModel;
        const auto put = [this, &model](int first, int last) {
            const auto texts = shown(model, first, last);
            std::ranges::copy(texts, m_rows.begin() + first);
        };
        QObject::connect(&model, &Signals::rowsInserted, &m_context, [=, this](const QModelIndex &, int a, int b) {
            m_rows.insert(a, b - a + 1, {});
            put(a, b);
        });
        QObject::connect(&model, &Signals::rowsRemoved, &m_context,
                         [this](const QModelIndex &, int a, int b) { m_rows.remove(a, b - a + 1); });
        QObject::connect(&model, &Signals::rowsMoved, &m_context,
                         [this](const QModelIndex &, int a, int, const QModelIndex &, int to) { m_rows.move(a, to); });
        QObject::connect(&model, &Signals::dataChanged, &m_context,
                         [=](const QModelIndex &a, const QModelIndex &b) { put(a.row(), b.row()); });
    }
    const QStringList &rows() const { return m_rows; }

private:
    QObject m_context;
    QStringList m_rows;
};

/// Some of twenty rows in some order, with figures of which many are as they were.
Rows anyRows(std::mt19937 &random)
{
    Rows rows = rowsOf(u"abcdefghijklmnopqrst"_s);
    if (random() % 3 == 0)
        std::ranges::shuffle(rows, random);
    std::erase_if(rows, [&](const Row &) { return random() % 4 == 0; });
    for (Row &row : rows)
        row.figure = int(random() % 3);
    return rows;
}

} // namespace

TEST_CASE("neighbours that change are told of in one", "[viewmodel]")
{
    Model model;
    ModelLog log(model);
    model.merge(rowsOf(u"abcdef"_s));
    CHECK(log.take() == QStringList{u"insert 0-5"_s});
    model.merge(rowsOf(u"abcdef"_s, 1));
    CHECK(log.take() == QStringList{u"change 0-5"_s});
    Rows some = model.rows();
    for (const int i : {0, 1, 3, 5})
        ++some[std::size_t(i)].figure;
    model.merge(some);
    CHECK(log.take() == QStringList{u"change 0-1"_s, u"change 3-3"_s, u"change 5-5"_s});
    model.merge(some);
    CHECK(log.take().isEmpty());
}

TEST_CASE("neighbours that come or go are told of in one", "[viewmodel]")
{
    Model model;
    ModelLog log(model);
    model.merge(rowsOf(u"abef"_s));
    log.take();
    model.merge(rowsOf(u"abcdefg"_s));
    CHECK(log.take() == QStringList{u"insert 2-3"_s, u"insert 6-6"_s});
    model.merge(rowsOf(u"cg"_s));
    CHECK(log.take() == QStringList{u"remove 3-5"_s, u"remove 0-1"_s});
    model.merge(rowsOf(u"gcx"_s));
    CHECK(log.take() == QStringList{u"move 1>0"_s, u"insert 2-2"_s});
    model.merge({});
    CHECK(log.take() == QStringList{u"remove 0-2"_s});
}

TEST_CASE("who follows what is told has the model's rows, whatever comes after what", "[viewmodel]")
{
    Model model;
    ModelLog log(model);
    const Mirror mirror(model);
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const Rows next = anyRows(random);
        model.merge(next);
        REQUIRE(model.rows() == next);
        REQUIRE(mirror.rows() == shown(model, 0, model.rowCount() - 1));
    }
    CHECK_FALSE(log.take().contains(u"reset"_s));
}

TEST_CASE("a row's properties are its roles, and the row itself is one", "[viewmodel]")
{
    Model model;
    model.merge(rowsOf(u"ab"_s, 7));
    const auto roles = model.roleNames();
    CHECK(roles.size() == 4);
    const auto second = model.index(1);
    CHECK(second.data(roles.key("letter")) == u"b"_s);
    CHECK(second.data(roles.key("figure")) == 7);
    CHECK(second.data(roles.key("text")) == u"b=7"_s);
    CHECK(second.data(roles.key("row")).value<Row>() == model.rows()[1]);
    CHECK_FALSE(second.data(Qt::DisplayRole).isValid());
    CHECK_FALSE(model.index(2).data(roles.key("letter")).isValid());
}

#include "row_list_model_test.moc"
