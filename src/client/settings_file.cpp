// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/settings_file.h"

#include <QFile>

#include <algorithm>
#include <numeric>
#include <toml++/toml.hpp>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

namespace {

qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

QString place(const QString &path, const toml::source_region &source)
{
    return u"%1:%2"_s.arg(path, QString::number(source.begin.line));
}

/// A text, or a whole number where `numbers` are fine.
std::optional<QString> valueOf(const toml::node &node, bool numbers)
{
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    if (const auto number = node.value_exact<int64_t>(); number && numbers)
        return QString::number(*number);
    return std::nullopt;
}

/// The keys of one table; those of a table in it are called after it.
std::optional<Error> collect(const toml::table &table, const QString &prefix, const QStringList &known,
                             const QString &path, WrittenSettings &settings)
{
    for (const auto &[name, node] : table) {
        const auto key = prefix + QString::fromUtf8(name.data(), qsizetype(name.length()));
        const auto where = place(path, name.source());
        if (key == "map"_L1 && node.is_table()) {
            if (auto error = collect(*node.as_table(), u"map."_s, mapKeys(), path, settings))
                return error;
            continue;
        }
        if (!known.contains(key))
            return Error{ErrorKind::InvalidInput, where, u"%1 is no setting"_s.arg(key),
                         u"did you mean %1?"_s.arg(nearest(key, known))};
        const auto value = valueOf(node, !prefix.isEmpty());
        if (!value)
            return Error{ErrorKind::InvalidInput, where, u"%1 is not a text"_s.arg(key),
                         u"write %1 = \"…\""_s.arg(key.section(u'.', -1))};
        settings.insert(key, {*value, where + u": "_s + key, path});
    }
    return std::nullopt;
}

Result<WrittenSettings> collect(const toml::table &table, const QString &path)
{
    WrittenSettings settings;
    if (const auto error = collect(table, {}, settingKeys(), path, settings))
        return std::unexpected(*error);
    return settings;
}

} // namespace

const QStringList &settingKeys()
{
    static const QStringList keys{u"feed"_s, u"token_file"_s, u"data"_s, u"hub"_s, u"language"_s, u"proxy"_s};
    return keys;
}

const QStringList &mapKeys()
{
    static const QStringList keys{
        u"map.source"_s,        u"map.url"_s,           u"map.key_file"_s,       u"map.folder"_s,
        u"map.datum"_s,         u"map.attribution"_s,   u"map.attribution_en"_s, u"map.approval"_s,
        u"map.closest_level"_s, u"map.disk_cache_mb"_s, u"map.memory_cache_mb"_s};
    return keys;
}

QString nearest(const QString &word, const QStringList &candidates)
{
    const auto best =
        std::ranges::min_element(candidates, {}, [&](const QString &other) { return distance(word, other); });
    return best == candidates.end() ? QString() : *best;
}

Result<WrittenSettings> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::NotFound, path, file.errorString(), u"name a readable file"_s});
    const auto text = file.readAll();
    try {
        return collect(toml::parse(std::string_view(text.constData(), std::size_t(text.size()))), path);
    } catch (const toml::parse_error &error) {
        const auto what = QString::fromUtf8(error.description().data(), qsizetype(error.description().size()));
        return std::unexpected(Error{ErrorKind::InvalidInput, place(path, error.source()), what, {}});
    }
}

} // namespace hubscreen::client
