// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// A phone number cell by cell: nobody above is ever given it in one piece. What is not shown stands as "•".
class PhoneCellModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    enum Role { TextRole = Qt::UserRole + 1 }; ///< one digit, "•", or empty: not typed yet
    Q_ENUM(Role)

    explicit PhoneCellModel(const contact::PhoneNumber &phone) : m_phone(phone) { }

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /// The number was changed.
    void refresh() { Q_EMIT dataChanged(index(0), index(contact::PhoneNumber::length - 1)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : contact::PhoneNumber::length;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{TextRole, "text"}}; }

private:
    QString textAt(int cell) const;

    const contact::PhoneNumber &m_phone;
    bool m_revealed = false;
};

} // namespace hubscreen::viewmodel
