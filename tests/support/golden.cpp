// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QMetaProperty>
#include <QSequentialIterable>

#include <catch2/catch_test_macros.hpp>

namespace hubscreen::tests {

using namespace Qt::StringLiterals;

namespace {

QString valueAsText(const QVariant &value);

QString gadgetAsText(const QVariant &value, const QMetaObject &type)
{
    QStringList parts;
    for (int i = 0; i < type.propertyCount(); ++i)
        parts << QLatin1StringView(type.property(i).name()) + u' '
                + valueAsText(type.property(i).readOnGadget(value.constData()));
    return u'{' + parts.join(u", "_s) + u'}';
}

QString valueAsText(const QVariant &value)
{
    const auto type = value.metaType();
    if (type.flags().testFlag(QMetaType::IsGadget) && type.metaObject())
        return gadgetAsText(value, *type.metaObject());
    const bool isText = type.id() == QMetaType::QString || type.id() == QMetaType::QByteArray;
    if (!isText && value.canConvert<QSequentialIterable>()) {
        QStringList parts;
        for (const auto &part : value.value<QSequentialIterable>())
            parts << valueAsText(part);
        return u'[' + parts.join(u", "_s) + u']';
    }
    if (type.id() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 6); // the last digits are the processor's
    if (type.flags().testFlag(QMetaType::IsEnumeration))
        return QString::number(value.toInt());
    return value.toString();
}

} // namespace

QString rowsAsText(const QAbstractItemModel &model)
{
    const auto names = model.roleNames();
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        text += u"[%1]\n"_s.arg(row);
        QMap<QString, QString> lines;
        for (auto role = names.begin(); role != names.end(); ++role)
            lines.insert(QString::fromUtf8(role.value()), valueAsText(model.index(row, 0).data(role.key())));
        lines.remove(u"row"_s); // the whole of them
        for (auto line = lines.begin(); line != lines.end(); ++line)
            text += u"  %1: %2\n"_s.arg(line.key(), line.value());
    }
    return text;
}

void checkGolden(const QString &name, const QString &text)
{
    QFile file(QDir(QStringLiteral(HUBSCREEN_GOLDEN_DIR)).filePath(name + u".txt"_s));
    INFO("golden file " << file.fileName().toStdString() << "; HUBSCREEN_GOLDEN_UPDATE=1 writes it anew");
    if (qEnvironmentVariableIntValue("HUBSCREEN_GOLDEN_UPDATE") == 1) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text.toUtf8()) >= 0);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(text.toStdString() == file.readAll().toStdString());
}

} // namespace hubscreen::tests
