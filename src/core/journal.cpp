// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal.h"

#include "core/printable.h"

#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace hubscreen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostKinds = 100; // what is beyond them is one kind
constexpr qsizetype longestKind = 200;

QString minutesOf(Milliseconds span)
{
    return QString::number(std::chrono::duration_cast<std::chrono::minutes>(span).count());
}

/// The first word without its query: "/v1/hubs" of "/v1/hubs h3", the address of what was asked for.
QString placeOf(const Error &error)
{
    return error.where.section(u' ', 0, 0).section(u'?', 0, 0);
}

void onQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const MachineClock clock;
    static QMutex mutex;
    static auto &journal = *new Journal(clock); // never destroyed: Qt may say something at the very end
    const auto line = qFormatLogMessage(type, context, message);
    if (type == QtFatalMsg)
        return printLine(line);
    const QMutexLocker lock(&mutex);
    journal.sayKind(line);
}

} // namespace

void printLine(const QString &line)
{
    const auto bytes = printable(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr); // whole, so that threads do not mix theirs
}

void printQtMessages()
{
    qInstallMessageHandler(onQtMessage);
}

void Journal::sayProblem(const QString &prefix, const Error &error)
{
    count(prefix + placeOf(error) + u' ' + error.what, prefix + error.toString());
}

void Journal::count(QString kind, const QString &line)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    look();
    kind = kind.left(longestKind).remove(digits);
    if (!m_kinds.contains(kind) && m_kinds.size() >= mostKinds)
        kind.clear();
    const auto [found, isNew] = m_kinds.try_emplace(kind, Kind{.since = m_clock.monotonic(), .last = {}});
    if (isNew)
        return m_print(line);
    ++found->second.more;
    found->second.last = line;
}

void Journal::sayState(const QString &subject, const QString &state)
{
    look();
    const auto line = subject + u": "_s + state;
    const auto now = m_clock.monotonic();
    auto &known = m_states[subject];
    if (std::exchange(known.last, line) == line)
        return;
    known.changed = now;
    if (known.held == 0 && (known.said == 0 || now - known.since >= firstCount))
        known = {.since = now, .changed = now, .last = line, .told = {}};
    if (known.held == 0 && known.said < changesAtOnce) {
        ++known.said;
        known.told = line;
        return m_print(line);
    }
    ++known.held;
}

void Journal::tellHeld(State &state, Milliseconds now)
{
    const auto changes =
        u" (changed %1 times in %2 min)"_s.arg(QString::number(state.held), minutesOf(now - state.since));
    m_print(state.held > 1 ? state.last + changes : state.last);
    state = {.since = now, .changed = state.changed, .said = changesAtOnce, .last = state.last, .told = state.last};
}

void Journal::look()
{
    const auto now = m_clock.monotonic();
    const auto isOver = [now](const auto &entry, Milliseconds span) { return now - entry.since >= span; };
    std::erase_if(m_kinds,
                  [&](const auto &entry) { return entry.second.more == 0 && isOver(entry.second, entry.second.span); });
    for (auto &[name, kind] : m_kinds) {
        if (!isOver(kind, kind.span))
            continue;
        const auto others =
            u" (and %1 more like it in %2 min)"_s.arg(QString::number(kind.more - 1), minutesOf(now - kind.since));
        m_print(kind.more > 1 ? kind.last + others : kind.last);
        kind = {.since = now, .span = laterCounts, .last = {}};
    }
    for (auto &[subject, state] : m_states) {
        const bool isNews = state.last != state.told && now - state.changed >= holds;
        if (state.held > 0 && (isNews || isOver(state, firstCount)))
            tellHeld(state, now);
    }
}

} // namespace hubscreen
