// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/fields.h"

// A price: {"currency": "CNY", "amount": "12.00"}.
namespace hubscreen::wire {

/// In fen; std::nullopt when missing, or bad and left out.
std::optional<int> readPriceFen(Fields &fields);
QJsonObject priceToJson(int fen);

/// What it costs to come: free where no price is told, but not where it cannot be read (std::nullopt).
std::optional<int> readFeeFen(Fields &fields);
void putFee(QJsonObject &object, std::optional<int> fen);

} // namespace hubscreen::wire
