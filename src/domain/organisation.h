// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

namespace hubscreen {

enum class OrganisationKind { SocialService, Volunteer, Culture, Health, Education, Enterprise, Other };

/// A social organisation that serves at one or more hubs (schema.org Organization).
struct Organisation {
    QString id;
    LocalizedText name;
    OrganisationKind kind = OrganisationKind::Other;
    QString phone;
    LocalizedText offer; ///< what they offer, a sentence
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace hubscreen
