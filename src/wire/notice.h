// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notice.h"
#include "wire/fields.h"

namespace hubscreen::wire {

Notice readNotice(Fields &fields);
QJsonObject toJson(const Notice &notice, const FeedFormat &format);

} // namespace hubscreen::wire
