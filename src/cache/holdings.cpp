// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/holdings.h"

#include "cache/file.h"

namespace hubscreen::cache {

Result<std::unique_ptr<Holdings>> Holdings::open(const QString &file)
{
    auto database = openFile(file);
    if (!database)
        return std::unexpected(database.error());
    auto holdings = std::make_unique<Holdings>(std::move(*database));
    const auto loaded = holdings->sync.load().and_then([&] { return holdings->live.load(holdings->database); });
    if (!loaded)
        return std::unexpected(loaded.error());
    return holdings;
}

} // namespace hubscreen::cache
