// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qr/qr_modules.h"

#include <QImage>

#include <Prison/Barcode>

namespace {

bool isDark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128 && qAlpha(image.pixel(x, y)) > 127;
}

/// The rectangle of all that is dark.
QRect darkBox(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isDark(image, x, y))
                box |= QRect(x, y, 1, 1);
    return box;
}

/// Pixels to a module: the corner mark's edge is seven modules of dark.
int pixelsToModule(const QImage &image, const QRect &box)
{
    int run = 0;
    while (run < box.width() && isDark(image, box.left() + run, box.top()))
        ++run;
    return run / 7;
}

} // namespace

extern "C" Q_DECL_EXPORT bool hubscreenQrModules(const QString &text, QByteArray *modules, int *side)
{
    auto code = Prison::Barcode::create(Prison::QRCode);
    if (!code || text.isEmpty())
        return false;
    code->setData(text);
    const QImage image = code->toImage(code->preferredSize(1));
    const QRect box = darkBox(image);
    const int pixels = pixelsToModule(image, box);
    if (pixels < 1 || box.width() != box.height() || box.width() % pixels != 0)
        return false;
    *side = box.width() / pixels;
    modules->resize(*side * *side);
    for (int y = 0; y < *side; ++y)
        for (int x = 0; x < *side; ++x)
            (*modules)[y * *side + x] =
                char(isDark(image, box.left() + x * pixels + pixels / 2, box.top() + y * pixels + pixels / 2));
    return true;
}
