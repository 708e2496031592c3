// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/position.h"
#include "domain/text.h"
#include "wire/clean_text.h"
#include "wire/format.h"
#include "wire/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>
#include <vector>

// Reads the fields of one record and remembers the first that is not as it should be. A null field counts as missing.
namespace hubscreen::wire {

using Key = QLatin1StringView;

/// 1–64 characters of [A-Za-z0-9._:-].
bool isIdentifier(QStringView text);

class Fields
{
public:
    Fields(const QJsonObject &object, const FeedFormat &format) : m_object(object), m_format(format) { }

    const FeedFormat &format() const { return m_format; }
    bool isGood() const { return m_problem.isEmpty(); }
    /// "venues[2].name: missing"; empty while all is well.
    const QString &problem() const { return m_problem; }
    void fail(const QString &where, const QString &what);
    bool has(Key key) const;

    QString id(Key key);
    QString optionalId(Key key);
    /// Missing: empty.
    std::vector<QString> ids(Key key);

    /// Texts are cleaned (wire/clean_text.h); one that is blank then is missing. Paragraphs may have several lines.
    LocalizedText text(Key key);
    LocalizedText optionalText(Key key);
    LocalizedText optionalParagraphs(Key key);
    QString string(Key key);
    QString optionalString(Key key);
    bool flag(Key key, bool fallback);
    std::optional<bool> optionalFlag(Key key);

    /// Whole numbers only, however they are written (12, 12.0).
    qint64 number(Key key, qint64 least, qint64 most);
    int count(Key key) { return int(number(key, 0, maximumCount)); }
    std::optional<int> optionalCount(Key key) { return optionalInteger(key, 0, maximumCount); }
    std::optional<int> optionalInteger(Key key, int least, int most);

    Instant instant(Key key);
    std::optional<Instant> optionalInstant(Key key);
    QDate date(Key key);
    /// "08:30" as minutes since midnight, 0–1440.
    int minuteOfDay(Key key);

    /// WGS-84, whatever the feed's datum.
    Position position(Key key);
    std::optional<Position> optionalPosition(Key key);

    /// Missing: empty.
    QJsonArray array(Key key);
    QJsonObject object(Key key);

    /// Unknown words are E::Other; missing is wrong.
    template<typename E>
    E choice(Key key)
    {
        return fromWord<E>(string(key)).value_or(E::Other);
    }

    /// For enums without Other: an unknown word is wrong.
    template<typename E>
    E strictChoice(Key key)
    {
        const auto value = fromWord<E>(string(key));
        if (!value)
            fail(key, QStringLiteral("unknown word"));
        return value.value_or(E{});
    }

    /// `read(Fields &) -> T` for every object of the array; a bad element makes this record bad.
    template<typename T, typename Read>
    std::vector<T> each(Key key, Read read)
    {
        std::vector<T> values;
        const auto elements = array(key);
        values.reserve(std::size_t(elements.size()));
        for (qsizetype i = 0; i < elements.size() && isGood(); ++i) {
            Fields element(elements[i].toObject(), m_format);
            values.push_back(read(element));
            if (!element.isGood())
                fail(QStringLiteral("%1[%2].").arg(key, QString::number(i)) + element.problem(), {});
        }
        return values;
    }

    static constexpr int maximumCount = 1'000'000'000;
    static constexpr qsizetype maximumText = 4000;

private:
    QJsonValue take(Key key, QJsonValue::Type type, bool required);
    LocalizedText readText(Key key, bool required, Lines lines);
    QString readString(Key key, Lines lines);
    void fail(Key key, const QString &what) { fail(QString(key), what); }

    QJsonObject m_object;
    const FeedFormat &m_format;
    QString m_problem;
};

} // namespace hubscreen::wire
