// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/booking.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/kiosk_settings.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "wire/format.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

// The words by which the feed names the values of an enum, in one table an enum.
namespace hubscreen::wire {

template<typename E>
struct Word {
    E value;
    QLatin1StringView word;
};

template<typename E>
std::span<const Word<E>> wordsOf();

// clang-format off
template<> std::span<const Word<ActivityCategory>> wordsOf();
template<> std::span<const Word<ActivityStatus>> wordsOf();
template<> std::span<const Word<Allergen>> wordsOf();
template<> std::span<const Word<Audience>> wordsOf();
template<> std::span<const Word<BookingKind>> wordsOf();
template<> std::span<const Word<BookingState>> wordsOf();
template<> std::span<const Word<Crs>> wordsOf();
template<> std::span<const Word<DishTag>> wordsOf();
template<> std::span<const Word<FootfallStep>> wordsOf();
template<> std::span<const Word<HubStyle>> wordsOf();
template<> std::span<const Word<Language>> wordsOf();
template<> std::span<const Word<Meal>> wordsOf();
template<> std::span<const Word<OrganisationKind>> wordsOf();
template<> std::span<const Word<Orientation>> wordsOf();
template<> std::span<const Word<ReservationState>> wordsOf();
template<> std::span<const Word<Urgency>> wordsOf();
template<> std::span<const Word<VenueKind>> wordsOf();
// clang-format on

template<typename E>
QLatin1StringView wordFor(E value)
{
    for (const auto &entry : wordsOf<E>()) {
        if (entry.value == value)
            return entry.word;
    }
    return QLatin1StringView("other");
}

/// std::nullopt for a word that this version does not know.
template<typename E>
std::optional<E> fromWord(QStringView word)
{
    for (const auto &entry : wordsOf<E>()) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace hubscreen::wire
