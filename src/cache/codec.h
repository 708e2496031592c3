// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QDate>
#include <QIODevice>

#include <array>
#include <chrono>
#include <concepts>
#include <optional>
#include <tuple>
#include <vector>

// Values to bytes and back, for the cache's own file alone: no older bytes are ever read (a changed shape is a new
// schema version, and the old file is set aside), but damaged ones may be, and are then refused.
namespace hubscreen::cache::codec {

/// What a type is made of: a static `of(value)` that ties its fields. One list serves both directions.
template<typename T>
struct Fields;

/// The last enumerator, for the check of what is read.
template<typename E>
inline constexpr E lastOf = E::Other;

template<typename T>
concept Composed = requires(T &value) { Fields<T>::of(value); };

template<typename T>
void write(QDataStream &out, const T &value);
template<typename T>
bool read(QDataStream &in, T &value);

template<typename T>
struct Codec {
    static void write(QDataStream &out, const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            out << quint8(value);
        } else if constexpr (Composed<const T>) {
            std::apply([&out](const auto &...fields) { (codec::write(out, fields), ...); }, Fields<const T>::of(value));
        } else {
            out << value;
        }
    }

    static bool read(QDataStream &in, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            quint8 number = 0;
            in >> number;
            value = T(number);
            return number <= quint8(lastOf<T>);
        } else if constexpr (Composed<T>) {
            return std::apply([&in](auto &...fields) { return (codec::read(in, fields) && ...); },
                              Fields<T>::of(value));
        } else {
            in >> value;
            return in.status() == QDataStream::Ok;
        }
    }
};

template<typename T>
struct Codec<std::optional<T>> {
    static void write(QDataStream &out, const std::optional<T> &value)
    {
        out << value.has_value();
        if (value)
            codec::write(out, *value);
    }

    static bool read(QDataStream &in, std::optional<T> &value)
    {
        bool present = false;
        in >> present;
        value = present ? std::optional(T{}) : std::nullopt;
        return in.status() == QDataStream::Ok && (!present || codec::read(in, *value));
    }
};

template<typename T>
struct Codec<std::vector<T>> {
    static void write(QDataStream &out, const std::vector<T> &values)
    {
        out << quint32(values.size());
        for (const auto &value : values)
            codec::write(out, value);
    }

    static bool read(QDataStream &in, std::vector<T> &values)
    {
        quint32 size = 0;
        in >> size;
        values.clear();
        // Grows as it is read: a damaged size runs out of bytes before it runs out of memory.
        for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
            if (!codec::read(in, values.emplace_back()))
                return false;
        }
        return in.status() == QDataStream::Ok;
    }
};

template<typename T, std::size_t n>
struct Codec<std::array<T, n>> {
    static void write(QDataStream &out, const std::array<T, n> &values)
    {
        for (const auto &value : values)
            codec::write(out, value);
    }

    static bool read(QDataStream &in, std::array<T, n> &values)
    {
        for (auto &value : values) {
            if (!codec::read(in, value))
                return false;
        }
        return true;
    }
};

template<typename Clock, typename Duration>
struct Codec<std::chrono::time_point<Clock, Duration>> {
    using Point = std::chrono::time_point<Clock, Duration>;
    static void write(QDataStream &out, const Point &value) { out << qint64(value.time_since_epoch().count()); }
    static bool read(QDataStream &in, Point &value)
    {
        qint64 count = 0;
        in >> count;
        value = Point(Duration(count));
        return in.status() == QDataStream::Ok;
    }
};

template<typename T>
void write(QDataStream &out, const T &value)
{
    Codec<T>::write(out, value);
}

template<typename T>
bool read(QDataStream &in, T &value)
{
    return Codec<T>::read(in, value);
}

inline constexpr auto streamVersion = QDataStream::Qt_6_8;

template<typename T>
QByteArray encode(const T &value)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    write(out, value);
    return bytes;
}

/// std::nullopt when the bytes are not what `encode` made of a T.
template<typename T>
std::optional<T> decode(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    std::optional<T> value(std::in_place);
    if (!read(in, *value) || !in.atEnd())
        value.reset();
    return value;
}

} // namespace hubscreen::cache::codec
