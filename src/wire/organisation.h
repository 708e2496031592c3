// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "wire/fields.h"

namespace hubscreen::wire {

Organisation readOrganisation(Fields &fields);
QJsonObject toJson(const Organisation &organisation);

} // namespace hubscreen::wire
