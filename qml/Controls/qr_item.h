// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "qr/qr_code.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace hubscreen::controls {

/// A QR code, ink on white with its quiet zone, each module a whole number of pixels wide. It is made when it is first
/// shown.
class QrItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool readable READ isReadable NOTIFY textChanged) ///< false: there is no code to show

public:
    explicit QrItem(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent) { setOpaquePainting(true); }

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isReadable() const { return m_code.has_value(); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    std::optional<qr::QrCode> m_code;
};

} // namespace hubscreen::controls
