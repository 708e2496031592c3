// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QMetaProperty>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace hubscreen::tests {

/// A property as a binding sees it: read once, and again when its change is told.
class BoundProperty : public QObject
{
    Q_OBJECT

public:
    BoundProperty(QObject &object, QMetaProperty property, QString &shown);

private Q_SLOTS:
    void read();

private:
    QObject &m_object;
    QMetaProperty m_property;
    QString &m_shown;
};

/// What is shown of an object and of all that hangs on it, by a page that binds to everything: the text of each
/// property and of each row's roles, named by its path. What is not told stays what it was.
class BoundPage
{
public:
    using Texts = std::map<QString, QString>;

    void bind(const QString &path, QObject &object);
    const Texts &shown() const { return m_shown; }

private:
    void bindRows(const QString &path, QAbstractItemModel &model);
    void readRows(const QString &path, const QAbstractItemModel &model, int first, int last);

    Texts m_shown;
    std::set<const QObject *> m_bound;
    std::vector<std::unique_ptr<QObject>> m_bindings;
};

} // namespace hubscreen::tests
