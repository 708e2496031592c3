// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bound_page.h"

#include <QDebug>

namespace hubscreen::tests {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QVariant &value)
{
    if (const auto *gadget = value.metaType().flags() & QMetaType::IsGadget ? value.metaType().metaObject() : nullptr) {
        QStringList parts;
        for (int i = 0; i < gadget->propertyCount(); ++i)
            parts << QString::fromLatin1(gadget->property(i).name()) + u'='
                    + textOf(gadget->property(i).readOnGadget(value.constData()));
        return u'{' + parts.join(u' ') + u'}';
    }
    if (value.canConvert<QString>())
        return value.toString();
    if (value.canConvert<QVariantList>()) {
        QStringList parts;
        for (const auto &one : value.value<QVariantList>())
            parts << textOf(one);
        return u'[' + parts.join(u' ') + u']';
    }
    QString text;
    QDebug(&text).nospace() << value;
    return text;
}

} // namespace

BoundProperty::BoundProperty(QObject &object, QMetaProperty property, QString &shown)
    : m_object(object),
      m_property(property),
      m_shown(shown)
{
    if (property.hasNotifySignal()) {
        const auto slot = metaObject()->method(metaObject()->indexOfSlot("read()"));
        connect(&object, property.notifySignal(), this, slot);
    }
    read();
}

void BoundProperty::read()
{
    m_shown = textOf(m_property.read(&m_object));
}

void BoundPage::bind(const QString &path, QObject &object)
{
    if (!m_bound.insert(&object).second)
        return;
    const auto *type = object.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
        const auto property = type->property(i);
        const auto name = path + u'.' + QString::fromLatin1(property.name());
        if (property.metaType().flags() & QMetaType::PointerToQObject) {
            if (auto *part = property.read(&object).value<QObject *>())
                bind(name, *part);
        } else {
            m_bindings.push_back(std::make_unique<BoundProperty>(object, property, m_shown[name]));
        }
    }
    if (auto *model = qobject_cast<QAbstractItemModel *>(&object))
        bindRows(path, *model);
}

void BoundPage::bindRows(const QString &path, QAbstractItemModel &model)
{
    const auto readAll = [this, path, &model] {
        std::erase_if(m_shown, [&](const auto &one) { return one.first.startsWith(path + u'['); });
        readRows(path, model, 0, model.rowCount() - 1);
    };
    auto binding = std::make_unique<QObject>();
    using Model = QAbstractItemModel;
    QObject::connect(&model, &Model::rowsInserted, binding.get(), readAll);
    QObject::connect(&model, &Model::rowsRemoved, binding.get(), readAll);
    QObject::connect(&model, &Model::rowsMoved, binding.get(), readAll);
    QObject::connect(&model, &Model::modelReset, binding.get(), readAll);
    QObject::connect(&model, &Model::dataChanged, binding.get(),
                     [this, path, &model](const QModelIndex &from, const QModelIndex &to) {
                         readRows(path, model, from.row(), to.row());
                     });
    m_bindings.push_back(std::move(binding));
    readAll();
}

void BoundPage::readRows(const QString &path, const QAbstractItemModel &model, int first, int last)
{
    const auto roles = model.roleNames();
    for (int row = first; row <= last; ++row)
        for (auto role = roles.begin(); role != roles.end(); ++role)
            m_shown[path + u'[' + QString::number(row) + u"]."_s + QString::fromLatin1(*role)] =
                textOf(model.index(row, 0).data(role.key()));
}

} // namespace hubscreen::tests
