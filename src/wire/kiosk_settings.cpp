// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/kiosk_settings.h"

#include "wire/document.h"
#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

std::vector<Language> readLanguages(Fields &fields)
{
    std::vector<Language> languages;
    const auto words = fields.optionalArray("languages"_L1);
    for (const auto &word : words) {
        if (const auto language = fromWord<Language>(word.toString()))
            languages.push_back(*language);
    }
    return languages;
}

KioskSettings::QuietHours readQuietHours(Fields &hours)
{
    return {hours.minuteOfDay("from"_L1), hours.minuteOfDay("to"_L1)};
}

} // namespace

KioskSettings readKioskSettings(Fields &fields)
{
    KioskSettings settings;
    settings.id = fields.id("id"_L1);
    settings.hubId = fields.id("hub_id"_L1);
    settings.orientation = fromWord<Orientation>(fields.optionalString("orientation"_L1));
    settings.languages = readLanguages(fields);
    settings.idleSeconds = fields.optionalInteger("idle_seconds"_L1, 1, 86'400);
    settings.pages = fields.ids("pages"_L1);
    settings.quietHours =
        fields.optionally("quiet_hours"_L1, [&] { return fields.part("quiet_hours"_L1, readQuietHours); });
    return settings;
}

Result<KioskDocument> readKioskSettings(const QByteArray &document)
{
    const auto object = parseDocument(document);
    if (!object)
        return std::unexpected(object.error());
    const FeedFormat format;
    Fields fields(*object, format);
    KioskDocument read{.settings = readKioskSettings(fields), .incomplete = {}};
    if (!fields.isGood())
        return std::unexpected(Error{ErrorKind::InvalidInput, u"kiosk"_s, fields.problem(), {}});
    noteLosses(read.incomplete, read.settings.id, fields);
    return read;
}

QJsonObject toJson(const KioskSettings &settings)
{
    QJsonArray languages;
    for (const auto language : settings.languages)
        languages.append(wordFor(language));
    QJsonObject object{
        {u"id"_s, settings.id},
        {u"hub_id"_s, settings.hubId},
        {u"languages"_s, languages},
        {u"pages"_s, toJson(settings.pages)},
    };
    if (settings.orientation)
        object.insert("orientation"_L1, wordFor(*settings.orientation));
    putInteger(object, "idle_seconds"_L1, settings.idleSeconds);
    if (const auto &quiet = settings.quietHours) {
        object.insert("quiet_hours"_L1,
                      QJsonObject{{u"from"_s, timeOfDay(quiet->from)}, {u"to"_s, timeOfDay(quiet->to)}});
    }
    return object;
}

} // namespace hubscreen::wire
