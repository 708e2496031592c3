// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/window_size.h"

#include <QRegularExpression>

namespace hubscreen::kiosk {

Result<QSize> parseWindowSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 200 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        return std::unexpected(Error{ErrorKind::InvalidInput, QStringLiteral("--windowed"),
                                     QStringLiteral("'%1' is no window size").arg(text),
                                     QStringLiteral("Give WIDTHxHEIGHT in pixels, 200 to 8000 each, as 540x960")});
    return size;
}

QSize fittedSize(QSize canvas, QSize available)
{
    const QSize room = available - QSize(40, 80);
    if (canvas.width() <= room.width() && canvas.height() <= room.height())
        return canvas;
    return canvas.scaled(room, Qt::KeepAspectRatio);
}

} // namespace hubscreen::kiosk
