// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/organisation.h"

#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

Organisation readOrganisation(Fields &fields)
{
    Organisation organisation;
    organisation.id = fields.id("id"_L1);
    organisation.name = fields.text("name"_L1);
    organisation.kind = fields.choice<OrganisationKind>("kind"_L1);
    organisation.phone = fields.optionalString("phone"_L1);
    organisation.offer = fields.optionalParagraphs("offer"_L1);
    return organisation;
}

QJsonObject toJson(const Organisation &organisation)
{
    QJsonObject object{
        {u"id"_s, organisation.id},
        {u"name"_s, toJson(organisation.name)},
        {u"kind"_s, wordFor(organisation.kind)},
    };
    putString(object, "phone"_L1, organisation.phone);
    putText(object, "offer"_L1, organisation.offer);
    return object;
}

} // namespace hubscreen::wire
