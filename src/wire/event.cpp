// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/event.h"

#include "wire/activity.h"
#include "wire/booking.h"
#include "wire/document.h"
#include "wire/hub.h"
#include "wire/kiosk_settings.h"
#include "wire/menu.h"
#include "wire/notice.h"
#include "wire/organisation.h"
#include "wire/service.h"
#include "wire/slot.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

// In the order of RecordKind.
constexpr std::pair<QByteArrayView, RecordKind> kinds[] = {
    {"hub", RecordKind::Hub},           {"organisation", RecordKind::Organisation},
    {"activity", RecordKind::Activity}, {"notice", RecordKind::Notice},
    {"kiosk", RecordKind::Kiosk},       {"service", RecordKind::Service},
    {"slot", RecordKind::Slot},         {"menu", RecordKind::Menu},
};

EventData readRecord(RecordKind kind, Fields &fields)
{
    switch (kind) {
    case RecordKind::Hub:
        return readHub(fields);
    case RecordKind::Organisation:
        return readOrganisation(fields);
    case RecordKind::Activity:
        return readActivity(fields);
    case RecordKind::Notice:
        return readNotice(fields);
    case RecordKind::Kiosk:
        return readKioskSettings(fields);
    case RecordKind::Service:
        return readService(fields);
    case RecordKind::Slot:
        return readSlot(fields);
    case RecordKind::Menu:
        return readMenu(fields);
    }
    return UnknownEvent{};
}

std::optional<RecordKind> recordKind(QByteArrayView type)
{
    for (const auto &[name, kind] : kinds) {
        if (type == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QByteArrayView eventType(RecordKind kind)
{
    return kinds[std::size_t(kind)].first;
}

Result<EventDocument> readEvent(QByteArrayView type, const QByteArray &data, const FeedFormat &format)
{
    if (type == "reset")
        return EventDocument{StreamReset{}, {}, {}};
    const auto kind = recordKind(type);
    const bool isBooking = type == "booking";
    if (!kind && !isBooking && type != "footfall")
        return EventDocument{UnknownEvent{}, {}, {}};
    const auto object = parseDocument(data);
    if (!object)
        return std::unexpected(object.error());
    if (!kind && !isBooking)
        return readFootfallTick(*object, format).transform([](FootfallTickDocument &&read) {
            return EventDocument{std::move(read.tick), {}, std::move(read.skipped)};
        });
    Fields fields(*object, format);
    EventDocument event{isBooking                  ? EventData(readBooking(fields))
                            : isTombstone(*object) ? EventData(RecordDeleted{*kind, fields.id("id"_L1)})
                                                   : readRecord(*kind, fields),
                        {},
                        {}};
    const auto id = object->value("id"_L1).toString().left(64);
    if (!fields.isGood())
        return std::unexpected(
            Error{ErrorKind::InvalidInput, QString::fromLatin1(type) + u' ' + id, fields.problem(), {}});
    noteLosses(event.incomplete, id, fields);
    return event;
}

} // namespace hubscreen::wire
