// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/position.h"
#include "domain/text.h"

#include <QJsonArray>
#include <QJsonObject>

// Reading a JSON file of facts with errors that name the file and the field.
namespace hubscreen::platform::demo {

/// The first thing found wrong in a file; later ones are not kept.
struct Complaint {
    std::optional<Error> error;

    void add(const QString &where, const QString &what);
};

/// One JSON object and where it stands. A field that is missing or of another type is added to the complaint, and a
/// neutral value returned, so that reading code has no branches.
class Fields
{
public:
    Fields(QJsonObject object, QString where, Complaint &complaint)
        : m_object(std::move(object)),
          m_where(std::move(where)),
          m_complaint(&complaint)
    {
    }

    std::optional<bool> optionalFlag(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QString text(QLatin1StringView name) const;
    QString text(QLatin1StringView name, const QString &otherwise) const;
    LocalizedText localized(QLatin1StringView name) const; ///< both languages, neither empty
    double number(QLatin1StringView name) const;
    double number(QLatin1StringView name, double otherwise) const;
    int integer(QLatin1StringView name) const { return int(number(name)); }
    bool flag(QLatin1StringView name) const { return m_object.value(name).toBool(); }
    QDate date(QLatin1StringView name) const;
    Position position(QLatin1StringView name) const; ///< [latitude, longitude], WGS-84
    std::vector<QString> texts(QLatin1StringView name) const;
    std::vector<double> numbers(QLatin1StringView name) const;
    QJsonArray array(QLatin1StringView name) const;
    Fields object(QLatin1StringView name) const;
    /// The objects of a list; each is called by its id, if it has one.
    std::vector<Fields> objects(QLatin1StringView name) const;
    QStringList names() const { return m_object.keys(); }

    template<typename T, std::size_t N>
    T word(QLatin1StringView name, const std::pair<QLatin1StringView, T> (&words)[N]) const
    {
        const auto value = text(name);
        for (const auto &[word, meaning] : words) {
            if (value == word)
                return meaning;
        }
        complain(name, QStringLiteral("\"%1\" is not one of the known words").arg(value));
        return T{};
    }

    void complain(QLatin1StringView name, const QString &what) const;
    Complaint &complaint() const { return *m_complaint; }

private:
    QJsonObject m_object;
    QString m_where;
    Complaint *m_complaint;
};

/// The object of a JSON file; empty when it is not one, which the complaint then says.
Fields readFields(const QString &path, Complaint &complaint);

/// "08:30" → 510; must lie on a quarter hour.
int readMinute(const Fields &fields, QLatin1StringView name, const QString &text);

} // namespace hubscreen::platform::demo
