// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/stroke_path.h"

#include <QStringTokenizer>

#include <array>

namespace hubscreen::controls {

namespace {

struct Command {
    char letter;
    int numbers;
    void (*draw)(QPainterPath &path, const double *n);
};

constexpr std::array commands{
    Command{'M', 2, [](QPainterPath &path, const double *n) { path.moveTo(n[0], n[1]); }},
    Command{'L', 2, [](QPainterPath &path, const double *n) { path.lineTo(n[0], n[1]); }},
    Command{'Q', 4, [](QPainterPath &path, const double *n) { path.quadTo(n[0], n[1], n[2], n[3]); }},
    Command{'C', 6, [](QPainterPath &path, const double *n) { path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]); }},
    Command{'O', 3, [](QPainterPath &path, const double *n) { path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]); }},
    Command{'R', 5,
            [](QPainterPath &path, const double *n) { path.addRoundedRect(n[0], n[1], n[2], n[3], n[4], n[4]); }},
    Command{'Z', 0, [](QPainterPath &path, const double *) { path.closeSubpath(); }},
};

const Command *commandOf(QLatin1StringView word)
{
    for (const auto &command : commands)
        if (word.size() == 1 && word.front() == QLatin1Char(command.letter))
            return &command;
    return nullptr;
}

} // namespace

QPainterPath strokePath(QLatin1StringView drawing)
{
    QPainterPath path;
    auto words = QStringTokenizer(drawing, QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto *command = commandOf(*word);
        if (!command)
            return {};
        std::array<double, 6> numbers{};
        for (int i = 0; i < command->numbers; ++i) {
            if (++word == words.end())
                return {};
            numbers.at(std::size_t(i)) = (*word).toDouble();
        }
        command->draw(path, numbers.data());
    }
    return path;
}

} // namespace hubscreen::controls
