// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/demo_district.h"

// The Wednesday of the pictures and a district made for it.
inline const QDate wednesday(2026, 11, 25);

inline hubscreen::Instant at(int hour, int minute, QDate day = wednesday)
{
    return hubscreen::Zone::fromIanaId("Asia/Shanghai")->at(day, hour * 60 + minute);
}

inline hubscreen::platform::demo::DemoDistrict demoDistrict(const hubscreen::platform::demo::Options &options = {})
{
    return hubscreen::platform::demo::DemoDistrict::create(options).value();
}
