// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/fields.h"

// A price: {"currency": "CNY", "amount": "12.00"}.
namespace hubscreen::wire {

/// In fen; std::nullopt when missing.
std::optional<int> readPriceFen(Fields &fields);
QJsonObject priceToJson(int fen);

} // namespace hubscreen::wire
