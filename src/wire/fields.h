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
#include <utility>
#include <vector>

// Reads the fields of one record. What a record must have, and is not as it should be, makes it bad: `problem` is the
// first of that. What is optional and bad is left out, and `losses` says so: it never takes its record along. A null
// field counts as missing.
namespace hubscreen::wire {

using Key = QLatin1StringView;

/// 1–64 characters of [A-Za-z0-9._:-].
bool isIdentifier(QStringView text);

/// What becomes of an optional part that is not as it should be.
enum class BadParts {
    LeftOut,
    Refused, ///< it makes the record bad: what somebody wishes is never done in part
};

class Fields
{
public:
    Fields(const QJsonObject &object, const FeedFormat &format, BadParts badParts = BadParts::LeftOut)
        : m_object(object),
          m_format(format),
          m_badParts(badParts)
    {
    }

    const FeedFormat &format() const { return m_format; }
    bool isGood() const { return m_problem.isEmpty(); }
    /// "venues[2].name: missing"; empty while all is well.
    const QString &problem() const { return m_problem; }
    /// "venues[2].floor left out: not a whole number from -20 to 200", each part that the record goes without.
    const std::vector<QString> &losses() const { return m_losses; }
    bool hasLost(Key key) const;
    void fail(const QString &where, const QString &what);
    void fail(Key key, const QString &what) { fail(QString(key), what); }
    bool has(Key key) const;

    // What a record must have.

    QString id(Key key);
    /// The Chinese of it; bad English is left out. Texts are cleaned (wire/clean_text.h); one that is blank then is
    /// missing.
    LocalizedText text(Key key);
    QString string(Key key);
    /// Whole numbers only, however they are written (12, 12.0).
    qint64 number(Key key, qint64 least, qint64 most);
    int count(Key key) { return int(number(key, 0, maximumCount)); }
    Instant instant(Key key);
    QDate date(Key key);
    /// "08:30" as minutes since midnight, 0–1440.
    int minuteOfDay(Key key);
    /// WGS-84, whatever the feed's datum.
    Position position(Key key);
    QJsonObject object(Key key);
    /// Missing: empty.
    QJsonArray array(Key key);

    // What it may have. Missing: empty; bad: empty, and a loss.

    /// `read() -> T` when the key is there.
    template<typename Read>
    auto optionally(Key key, Read read) -> std::optional<decltype(read())>
    {
        if (!has(key))
            return std::nullopt;
        const auto before = std::exchange(m_problem, QString());
        auto value = read();
        const auto problem = std::exchange(m_problem, before);
        if (problem.isEmpty())
            return value;
        leaveOut(key, problem);
        return std::nullopt;
    }

    QString optionalId(Key key);
    std::vector<QString> ids(Key key); ///< a bad one is left out alone
    LocalizedText optionalText(Key key);
    LocalizedText optionalParagraphs(Key key); ///< may have several lines
    QString optionalString(Key key);
    bool flag(Key key, bool fallback) { return optionalFlag(key).value_or(fallback); }
    std::optional<bool> optionalFlag(Key key);
    std::optional<int> optionalCount(Key key) { return optionalInteger(key, 0, maximumCount); }
    std::optional<int> optionalInteger(Key key, int least, int most);
    std::optional<Instant> optionalInstant(Key key);
    std::optional<Position> optionalPosition(Key key);
    QJsonArray optionalArray(Key key);

    /// Unknown words are E::Other; missing or bad, too, and a loss.
    template<typename E>
    E choice(Key key)
    {
        return fromWord<E>(word(key)).value_or(E::Other);
    }

    /// For enums without Other: an unknown word makes the record bad.
    template<typename E>
    E strictChoice(Key key)
    {
        const auto value = fromWord<E>(string(key));
        if (!value)
            fail(key, QStringLiteral("unknown word"));
        return value.value_or(E{});
    }

    /// `read(Fields &) -> T` of an object of its own; a bad one makes this record bad.
    template<typename Read>
    auto part(Key key, Read read)
    {
        Fields fields(object(key), m_format, m_badParts);
        auto value = read(fields);
        if (!takeOver(fields, key))
            fail(QString(key) + u'.' + fields.problem(), {});
        return value;
    }

    /// `read(Fields &) -> T` for every object of the array; a bad element is left out, and a loss.
    template<typename T, typename Read>
    std::vector<T> each(Key key, Read read)
    {
        std::vector<T> values;
        const auto elements = optionalArray(key);
        values.reserve(std::size_t(elements.size()));
        for (qsizetype i = 0; i < elements.size(); ++i) {
            Fields element(elements[i].toObject(), m_format, m_badParts);
            auto value = read(element);
            if (takeOver(element, placeIn(key, i)))
                values.push_back(std::move(value));
            else
                leaveOut(placeIn(key, i), element.problem());
        }
        return values;
    }

    /// The same where a bad element makes this record bad.
    template<typename T, typename Read>
    std::vector<T> every(Key key, Read read)
    {
        std::vector<T> values;
        const auto elements = array(key);
        values.reserve(std::size_t(elements.size()));
        for (qsizetype i = 0; i < elements.size() && isGood(); ++i) {
            Fields element(elements[i].toObject(), m_format, m_badParts);
            values.push_back(read(element));
            if (!takeOver(element, placeIn(key, i)))
                fail(placeIn(key, i) + u'.' + element.problem(), {});
        }
        return values;
    }

    static constexpr int maximumCount = 1'000'000'000;
    static constexpr qsizetype maximumText = 4000;

private:
    QJsonValue take(Key key, QJsonValue::Type type, bool required);
    LocalizedText readText(Key key, bool required, Lines lines);
    QString readString(Key key, Lines lines);
    QString word(Key key);
    void leaveOut(const QString &where, const QString &problem);
    bool takeOver(const Fields &part, const QString &where);
    static QString placeIn(Key key, qsizetype index);

    QJsonObject m_object;
    const FeedFormat &m_format;
    BadParts m_badParts;
    QString m_problem;
    std::vector<QString> m_losses;
};

} // namespace hubscreen::wire
