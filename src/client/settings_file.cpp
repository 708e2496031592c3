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
    return u"%1:%2"_s.arg(path).arg(source.begin.line);
}

Result<WrittenSettings> collect(const toml::table &table, const QString &path)
{
    WrittenSettings settings;
    for (const auto &[name, node] : table) {
        const auto key = QString::fromUtf8(name.data(), qsizetype(name.length()));
        const auto where = place(path, name.source());
        if (!settingKeys().contains(key))
            return std::unexpected(Error{ErrorKind::InvalidInput, where, u"%1 is no setting"_s.arg(key),
                                         u"did you mean %1?"_s.arg(nearest(key, settingKeys()))});
        const auto value = node.value<std::string>();
        if (!value || !node.is_string())
            return std::unexpected(
                Error{ErrorKind::InvalidInput, where, u"%1 is not a text"_s.arg(key), u"write %1 = \"…\""_s.arg(key)});
        settings.insert(key, {QString::fromStdString(*value), where + u": "_s + key});
    }
    return settings;
}

} // namespace

const QStringList &settingKeys()
{
    static const QStringList keys{u"feed"_s, u"token_file"_s, u"data"_s, u"hub"_s, u"language"_s, u"proxy"_s};
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
