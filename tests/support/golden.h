// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemModel;

// Golden model tests: what a list model tells of every row, as text, against a file that was read and found right.
namespace hubscreen::tests {

/// Every row's roles by name, a row a paragraph ("[0]", then "  role: value" a line); value types by their properties.
QString rowsAsText(const QAbstractItemModel &model);

/// Catch2 CHECK that `text` is what the file says: FOLDER/<name>.txt, FOLDER given by HUBSCREEN_GOLDEN_DIR at compile
/// time. HUBSCREEN_GOLDEN_UPDATE=1 in the environment writes the file instead; read the difference before it is
/// committed.
void checkGolden(const QString &name, const QString &text);

} // namespace hubscreen::tests
