// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/near.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace hubscreen::search {

int distanceWithin(QStringView typed, QStringView text, int most, From from)
{
    const auto size = std::size_t(typed.size());
    // Columns of the table, a letter of `text` each: the one before the last, the last, this.
    std::vector<int> before(size + 1);
    std::vector<int> last(size + 1);
    std::vector<int> now(size + 1);
    for (std::size_t i = 0; i <= size; ++i)
        last[i] = int(i);
    int best = int(size);
    for (qsizetype t = 0; t < text.size() && best > 0; ++t) {
        now[0] = from == From::Anywhere ? 0 : int(t) + 1;
        for (std::size_t i = 1; i <= size; ++i) {
            const QChar c = typed[qsizetype(i) - 1];
            now[i] = std::min({last[i - 1] + (c == text[t] ? 0 : 1), last[i] + 1, now[i - 1] + 1});
            if (i > 1 && t > 0 && c == text[t - 1] && typed[qsizetype(i) - 2] == text[t])
                now[i] = std::min(now[i], before[i - 2] + 1);
        }
        best = std::min(best, now[size]);
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(best, most + 1);
}

Nearest::Nearest(const QString &typed, int limit)
    : m_typed(spelled(prepared(typed))),
      m_letters(signatureOf(m_typed)),
      m_most((int(m_typed.size()) + 1)
             / (std::ranges::any_of(typed, [](QChar c) { return isHan(c.unicode()); }) ? 8 : 4)),
      m_limit(std::size_t(std::max(0, limit)))
{
}

void Nearest::offer(const QString &text, quint64 letters, const LocalizedText &name)
{
    // Each letter that the text does not have at all is a wrong one.
    if (m_most == 0 || m_limit == 0 || std::popcount(m_letters & ~letters) > m_most)
        return;
    const int anywhere = distanceWithin(m_typed, text, m_most, From::Anywhere);
    if (anywhere > m_most)
        return;
    const int distance = 2 * anywhere + (distanceWithin(m_typed, text, m_most, From::Start) > anywhere ? 1 : 0);
    const auto same = std::ranges::find(m_found, name, &Near::name);
    if (same == m_found.end())
        m_found.push_back({distance, text.size(), name});
    else
        *same = {std::min(same->distance, distance), std::min(same->length, text.size()), name};
}

std::vector<LocalizedText> Nearest::take()
{
    std::ranges::stable_sort(m_found, {}, [](const Near &near) { return std::tuple(near.distance, near.length); });
    std::vector<LocalizedText> names;
    for (auto &near : m_found) {
        if (names.size() < m_limit)
            names.push_back(std::move(near.name));
    }
    return names;
}

} // namespace hubscreen::search
