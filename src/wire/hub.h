// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hub.h"
#include "wire/fields.h"

namespace hubscreen::wire {

Hub readHub(Fields &fields);
QJsonObject toJson(const Hub &hub, const FeedFormat &format);

} // namespace hubscreen::wire
