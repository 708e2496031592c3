// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking/phone_cell_model.h"

#include <array>

namespace hubscreen::viewmodel {

using namespace Qt::StringLiterals;

void PhoneCellModel::setRevealed(bool revealed)
{
    if (std::exchange(m_revealed, revealed) != revealed)
        refresh();
}

QVariant PhoneCellModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != TextRole && role != Qt::DisplayRole))
        return {};
    return textAt(index.row());
}

QString PhoneCellModel::textAt(int cell) const
{
    // Literals: a digit that is shown leaves no copy on the heap.
    static const std::array digits{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    if (cell >= m_phone.size())
        return {};
    const auto shown = m_revealed ? std::optional(m_phone.digitAt(cell)) : m_phone.shownDigitAt(cell);
    return shown ? digits[std::size_t(*shown)] : u"•"_s;
}

} // namespace hubscreen::viewmodel
