// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/search/search_model.h"

#include "core/graphemes.h"
#include "viewmodel/base/shown_seats.h"

#include <algorithm>

namespace hubscreen::viewmodel {

namespace {

using cache::RecordKind;

constexpr qsizetype longest = 24;

/// What stands between the spans and in them, in turn, as far as it can be drawn.
QStringList partsOf(const QString &title, const std::vector<search::Span> &spans, const Glyphs &glyphs)
{
    QStringList parts;
    int from = 0;
    for (const auto &span : spans) {
        parts << title.mid(from, span.from - from) << title.mid(span.from, span.to - span.from);
        from = span.to;
    }
    parts << title.mid(from);
    std::ranges::transform(parts, parts.begin(), [&glyphs](const QString &part) { return glyphs.drawable(part); });
    return parts;
}

} // namespace

SearchModel::SearchModel(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Activity) || c.touches(RecordKind::Hub)
                  || c.touches(RecordKind::Organisation) || c.touches(RecordKind::Service)
                  || c.touches(RecordKind::Menu) || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.search(query()); },
          [this](cache::SearchAnswer &&answer) { apply(std::move(answer)); },
          [this] {
              if (m_active)
                  m_query.ask(); // it is found by other words
              refresh();
          })
{
    connect(&directory.context().pulse, &Pulse::beat, this, &SearchModel::refresh);
}

cache::SearchQuery SearchModel::query()
{
    m_asked = m_text;
    return {.text = m_text, .language = m_directory.context().language.language()};
}

void SearchModel::setText(const QString &text)
{
    const auto next = shortened(text, longest);
    if (next == m_text)
        return;
    m_text = next;
    if (m_text.isEmpty()) { // at once, whatever is under way
        m_answer = {};
        m_answered.clear();
        refresh();
    }
    if (m_active)
        m_query.ask();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void SearchModel::backspace()
{
    setText(withoutLast(m_text));
}

void SearchModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_query.askWhile(active);
}

void SearchModel::apply(cache::SearchAnswer &&answer)
{
    m_answer = std::move(answer);
    m_answered = m_asked;
    refresh();
}

void SearchModel::refresh()
{
    const auto &language = m_directory.context().language;
    const auto now = m_directory.context().clock.now();
    std::vector<SearchRow> rows;
    rows.reserve(m_answer.hits.size());
    for (const auto &hit : m_answer.hits) {
        if (!hit.session || hit.session->activity.time.to > now)
            rows.push_back(rowOf(hit, now));
    }
    mergeRows(std::move(rows), &SearchRow::key);
    if (!m_answer.words.empty()) {
        m_words.clear();
        for (const auto &word : m_answer.words)
            m_words << language.textOf(word);
    }
    Q_EMIT changed();
}

QStringList SearchModel::near() const
{
    QStringList names;
    for (const auto &name : m_answer.near)
        names << m_directory.context().language.textOf(name);
    return names;
}

SearchRow SearchModel::rowOf(const cache::SearchHit &hit, Instant now) const
{
    const auto &language = m_directory.context().language;
    SearchRow row;
    row.key = QString::number(int(hit.kind)) + QChar(u'/') + hit.hubId + QChar(u'/') + hit.id;
    row.kind = int(hit.kind);
    row.id = hit.id;
    row.hubId = hit.hubId;
    const auto &title = hit.title.in(language.language());
    const auto shown = language.textOf(hit.title);
    row.title = shown == language.glyphs().drawable(title) ? partsOf(title, hit.lit, language.glyphs())
                                                           : QStringList{shown}; // of another text nothing is lit
    row.hubLabel = language.textOf(hit.hubLabel);
    row.venueName = language.textOf(hit.venueName);
    row.detail = language.textOf(hit.detail);
    row.floor = hit.floor.value_or(0);
    row.more = hit.more;
    if (hit.session)
        addSession(row, *hit.session, now);
    return row;
}

void SearchModel::addSession(SearchRow &row, const cache::ActivityRow &session, Instant now) const
{
    const auto &activity = session.activity;
    const auto &zone = m_directory.district().zone();
    row.time = timeSpan(activity.time, zone.dayOf(now), zone);
    row.status = int(activity.status);
    showSeats(row, activity.seats(), session.observedAt, now, zone);
    row.running = activity.time.contains(now);
}

} // namespace hubscreen::viewmodel
