// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/reference.h"

namespace hubscreen::booking {

namespace {

constexpr QStringView characters = u"34679ACDEFGHJKMNPQRTWXY";

} // namespace

QString newReference(Random &random)
{
    QString reference;
    for (int i = 0; i < referenceLength; ++i)
        reference += characters[qsizetype(random.below(quint64(characters.size())))];
    return reference;
}

bool isReferenceCharacter(QChar character)
{
    return characters.contains(character);
}

} // namespace hubscreen::booking
