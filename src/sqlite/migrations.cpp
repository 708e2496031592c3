// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/migrations.h"

#include "sqlite/transaction.h"

using namespace Qt::StringLiterals;

namespace hubscreen::sqlite {

namespace {

Result<void> apply(Database &database, const char *migration, int number)
{
    Transaction transaction(database);
    if (const auto executed = database.execute(migration); !executed)
        return executed;
    if (const auto numbered = database.setVersion(number); !numbered)
        return numbered;
    return transaction.commit();
}

} // namespace

Result<void> migrate(Database &database, std::span<const char *const> migrations)
{
    const auto version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version > int(migrations.size()))
        return std::unexpected(Error{ErrorKind::InvalidInput, database.file(),
                                     u"version %1 is newer than this program's %2"_s.arg(
                                         QString::number(*version), QString::number(migrations.size())),
                                     u"Use the newer program"_s});
    for (int number = *version + 1; number <= int(migrations.size()); ++number) {
        if (const auto applied = apply(database, migrations[std::size_t(number - 1)], number); !applied)
            return applied;
    }
    return {};
}

} // namespace hubscreen::sqlite
