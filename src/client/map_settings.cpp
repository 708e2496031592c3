// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/map_settings.h"

#include "tiles/tile_origin.h"

#include <QFileInfo>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

namespace {

/// Reads the keys of one table; the first mistake stays.
class MapReader
{
public:
    explicit MapReader(const WrittenSettings &written) : m_written(written) { }

    bool has(const QString &key) const { return m_written.contains(u"map."_s + key); }
    QString text(const QString &key) const { return m_written.value(u"map."_s + key).value; }

    void complain(const QString &key, const QString &what, const QString &remedy)
    {
        if (m_error)
            return;
        const auto written = m_written.constFind(u"map."_s + key);
        m_error =
            Error{ErrorKind::InvalidInput, written == m_written.cend() ? u"[map]"_s : written->where, what, remedy};
    }

    void number(const QString &key, int least, int most, int &target)
    {
        if (!has(key))
            return;
        bool isNumber = false;
        const int value = text(key).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            complain(key, u"%1 is not a number from %2 to %3"_s.arg(key, QString::number(least), QString::number(most)),
                     {});
        else
            target = value;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    const WrittenSettings &m_written;
    std::optional<Error> m_error;
};

void readDatum(MapReader &reader, MapSource &source)
{
    const auto word = reader.text(u"datum"_s);
    if (word == "GCJ-02"_L1)
        source.datum = Datum::Gcj02;
    else if (word != "WGS84"_L1)
        reader.complain(u"datum"_s, u"the datum of the tiles is not told"_s,
                        u"write datum = \"WGS84\" or \"GCJ-02\""_s);
}

void readServer(MapReader &reader, MapSettings &settings)
{
    settings.urlTemplate = reader.text(u"url"_s);
    settings.keyFile = reader.text(u"key_file"_s);
    const auto problem = tiles::templateProblem(settings.urlTemplate, !settings.keyFile.isEmpty());
    if (!problem.isEmpty())
        reader.complain(u"url"_s, problem, u"write https://…{z}…{x}…{y}…, with {key} if the server wants one"_s);
}

void readFolder(MapReader &reader, MapSettings &settings)
{
    settings.folder = reader.text(u"folder"_s);
    if (settings.folder.isEmpty() || !QFileInfo(settings.folder).isDir())
        reader.complain(u"folder"_s, u"there is no such folder"_s, u"name one that holds {z}/{x}/{y}.png"_s);
}

void readTiles(MapReader &reader, MapSettings &settings)
{
    settings.source.tiles = true;
    readDatum(reader, settings.source);
    settings.source.attribution = {reader.text(u"attribution"_s), reader.text(u"attribution_en"_s)};
    settings.source.approvalNumber = reader.text(u"approval"_s);
    if (settings.source.attribution.zh.isEmpty())
        reader.complain(u"attribution"_s, u"it is not told whose map this is"_s, u"write attribution = \"…\""_s);
    reader.number(u"closest_level"_s, 1, 22, settings.source.closestLevel);
    reader.number(u"disk_cache_mb"_s, 1, 2000, settings.diskCacheMb);
    reader.number(u"memory_cache_mb"_s, 4, 500, settings.memoryCacheMb);
}

} // namespace

Result<MapSettings> readMapSettings(const WrittenSettings &written)
{
    MapReader reader(written);
    MapSettings settings;
    const auto source = reader.has(u"source"_s) ? reader.text(u"source"_s) : u"schematic"_s;
    if (source == "tiles"_L1) {
        readServer(reader, settings);
        readTiles(reader, settings);
    } else if (source == "folder"_L1) {
        readFolder(reader, settings);
        readTiles(reader, settings);
    } else if (source != "schematic"_L1) {
        reader.complain(u"source"_s, u"\"%1\" is no kind of map"_s.arg(source), u"write schematic, tiles or folder"_s);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return settings;
}

} // namespace hubscreen::client
