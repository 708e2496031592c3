// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/icon_paths.h"

#include "Controls/stroke_path.h"

#include <QMetaEnum>

#include <vector>

namespace hubscreen::controls {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView drawing(Icon::Glyph glyph)
{
    switch (glyph) {
    case Icon::Map:
        return "M 6 12 L 17 7 L 31 13 L 42 8 L 42 36 L 31 41 L 17 35 L 6 40 Z M 17 7 L 17 35 M 31 13 L 31 41"_L1;
    case Icon::Calendar:
        return "R 6 9 36 33 5 M 6 19 L 42 19 M 15 4 L 15 12 M 33 4 L 33 12 M 17 30 L 22 35 L 32 25"_L1;
    case Icon::Hubs:
        return "M 8 42 L 8 17 L 24 6 L 40 17 L 40 42 M 4 42 L 44 42 M 19 42 L 19 32 L 29 32 L 29 42 M 17 22 L 18 22 "
               "M 30 22 L 31 22"_L1;
    case Icon::Clock:
        return "O 24 24 18 M 24 13 L 24 24 L 31 29"_L1;
    case Icon::Pin:
        return "M 24 44 C 24 44 39 30 39 19 C 39 10 32 4 24 4 C 16 4 9 10 9 19 C 9 30 24 44 24 44 Z O 24 19 6"_L1;
    case Icon::Network:
        return "O 24 9 5 O 9 38 5 O 39 38 5 M 22 14 L 11 33 M 26 14 L 37 33 M 14 38 L 34 38"_L1;
    case Icon::Globe:
        return "O 24 24 18 M 6 24 L 42 24 M 24 6 C 14 15 14 33 24 42 M 24 6 C 34 15 34 33 24 42"_L1;
    case Icon::ChevronLeft:
        return "M 30 9 L 16 24 L 30 39"_L1;
    case Icon::ChevronRight:
        return "M 18 9 L 32 24 L 18 39"_L1;
    case Icon::ArrowUp:
        return "M 24 41 L 24 8 M 10 22 L 24 8 L 38 22"_L1;
    case Icon::ArrowDown:
        return "M 24 7 L 24 40 M 10 26 L 24 40 L 38 26"_L1;
    case Icon::Check:
        return "M 9 25 L 20 35 L 39 13"_L1;
    case Icon::Person:
        return "O 24 13 8 M 8 43 C 8 30 15 27 24 27 C 33 27 40 30 40 43"_L1;
    case Icon::People:
        return "O 18 15 7.5 M 4 42 C 4 31 10 28 18 28 C 26 28 32 31 32 42 M 31 7.5 C 40 8 40 22 31 22.5 M 37 28.5 C 42 "
               "31 44 35 44 42"_L1;
    case Icon::Dumbbell:
        return "M 13 13 L 13 35 M 35 13 L 35 35 M 6 18 L 6 30 M 42 18 L 42 30 M 13 24 L 35 24"_L1;
    case Icon::Book:
        return "M 24 12 C 19 8 12 7 5 8 L 5 38 C 12 37 19 38 24 42 C 29 38 36 37 43 38 L 43 8 C 36 7 29 8 24 12 Z "
               "M 24 12 L 24 42"_L1;
    case Icon::Lantern:
        return "M 15 13 C 5 19 5 31 15 37 L 33 37 C 43 31 43 19 33 13 Z M 24 5 L 24 13 M 24 37 L 24 45 M 24 13 C 18 20 "
               "18 30 24 37 M 24 13 C 30 20 30 30 24 37"_L1;
    case Icon::Baby:
        return "O 24 27 16 M 24 11 C 23 6 28 3 30 7 M 18 24 L 18 25 M 30 24 L 30 25 M 17 32 C 20 37 28 37 31 32"_L1;
    case Icon::Bowl:
        return "M 5 24 L 43 24 C 43 33 37 40 31 40 L 17 40 C 11 40 5 33 5 24 Z M 15 17 C 12 13 18 10 15 6 M 24 17 C 21 "
               "13 27 10 24 6 M 33 17 C 30 13 36 10 33 6"_L1;
    case Icon::Heart:
        return "M 24 42 C 10 32 5 25 5 17 C 5 10 10 7 14 7 C 19 7 22 10 24 14 C 26 10 29 7 34 7 C 38 7 43 10 43 17 C "
               "43 "
               "25 38 32 24 42 Z M 12 24 L 18 24 L 21 18 L 26 30 L 29 24 L 36 24"_L1;
    case Icon::House:
        return "M 5 24 L 24 7 L 43 24 M 11 20 L 11 42 L 37 42 L 37 20 M 19 42 L 19 30 L 29 30 L 29 42"_L1;
    case Icon::Sun:
        return "O 24 24 8.5 M 24 4 L 24 8 M 24 40 L 24 44 M 4 24 L 8 24 M 40 24 L 44 24 M 10 10 L 12.5 12.5 M 35.5 "
               "35.5 "
               "L 38 38 M 38 10 L 35.5 12.5 M 12.5 35.5 L 10 38"_L1;
    case Icon::Flask:
        return "M 17 6 L 31 6 M 20 6 L 20 18 L 9 37 C 8 40 9 42 12 42 L 36 42 C 39 42 40 40 39 37 L 28 18 L 28 6 M "
               "14.5 "
               "30 L 33.5 30"_L1;
    case Icon::Board:
        return "M 6 8 L 42 8 L 42 34 L 26 34 L 17 42 L 17 34 L 6 34 Z M 15 17 L 33 17 M 15 25 L 27 25"_L1;
    case Icon::Cloud:
        return "M 14 38 C 2 38 2 22 13 21 C 14 8 33 6 36 19 C 47 20 47 38 35 38 Z M 18 44 L 30 44"_L1;
    case Icon::Plus:
        return "M 24 9 L 24 39 M 9 24 L 39 24"_L1;
    case Icon::Minus:
        return "M 9 24 L 39 24"_L1;
    case Icon::Recentre:
        return "O 24 24 13 O 24 24 3 M 24 4 L 24 11 M 24 37 L 24 44 M 4 24 L 11 24 M 37 24 L 44 24"_L1;
    case Icon::Megaphone:
        return "M 8 19 L 8 29 L 16 29 L 36 39 L 36 9 L 16 19 Z M 16 19 L 16 29 M 18 30 L 20 42 L 27 42 L 25 33.5 M 42 "
               "20 "
               "L 42 28"_L1;
    case Icon::Warning:
        return "M 24 6 L 44 41 L 4 41 Z M 24 18 L 24 29 M 24 35 L 24 35.5"_L1;
    case Icon::Phone:
        return "M 14 6 L 19 17 L 14 21 C 17 28 21 32 27 35 L 31 29 L 42 34 L 41 41 C 25 44 5 24 7 8 Z"_L1;
    case Icon::Cross:
        return "M 12 12 L 36 36 M 36 12 L 12 36"_L1;
    case Icon::Search:
        return "O 21 21 13 M 31 31 L 42 42"_L1;
    case Icon::Backspace:
        return "M 16 9 L 42 9 L 42 39 L 16 39 L 5 24 Z M 22 18 L 34 30 M 34 18 L 22 30"_L1;
    case Icon::Layers:
        return "M 24 6 L 44 17 L 24 28 L 4 17 Z M 6 26 L 24 36 L 42 26 M 6 34 L 24 44 L 42 34"_L1;
    case Icon::Leaf:
        return "M 8 40 C 4 20 18 7 41 7 C 42 30 28 44 14 38 M 7 44 L 27 20"_L1;
    case Icon::Crescent:
        return "M 32 7 C 10 6 8 42 33 41 C 20 34 20 14 32 7 Z"_L1;
    case Icon::Eye:
        return "M 4 24 C 12 10 36 10 44 24 C 36 38 12 38 4 24 Z O 24 24 6.5"_L1;
    case Icon::Lock:
        return "R 9 21 30 22 4 M 15 21 L 15 15 C 15 3 33 3 33 15 L 33 21 M 24 30 L 24 34"_L1;
    case Icon::Ticket:
        return "M 6 12 L 42 12 L 42 19 C 36 19 36 29 42 29 L 42 36 L 6 36 L 6 29 C 12 29 12 19 6 19 Z M 28 16 L 28 19 "
               "M 28 23 L 28 25 M 28 29 L 28 32"_L1;
    case Icon::Mobile:
        return "R 13 4 22 40 4 M 22 37 L 26 37"_L1;
    case Icon::None:
        break;
    }
    return {};
}

std::vector<QPainterPath> allPaths()
{
    std::vector<QPainterPath> paths;
    const auto glyphs = QMetaEnum::fromType<Icon::Glyph>();
    for (int i = 0; i < glyphs.keyCount(); ++i)
        paths.push_back(strokePath(drawing(static_cast<Icon::Glyph>(i))));
    return paths;
}

} // namespace

const QPainterPath &iconPath(Icon::Glyph glyph)
{
    static const auto paths = allPaths();
    const auto index = static_cast<std::size_t>(glyph);
    return index < paths.size() ? paths[index] : paths[Icon::None];
}

} // namespace hubscreen::controls
