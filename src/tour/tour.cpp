// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/tour.h"

#include "kiosk/window_size.h"
#include "tour/round.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using kiosk::landscapeCanvas;
using kiosk::portraitCanvas;

// A step that has not come about by then never will.
constexpr auto patience = 20s;
constexpr auto glance = 30ms;
// Two pictures that far apart that are the same: everything has come to rest.
constexpr auto restingTime = 120ms;

QString languageName(viewmodel::LanguageEnum::Value language)
{
    return language == viewmodel::LanguageEnum::English ? u"en"_s : u"zh"_s;
}

} // namespace

Tour::Tour(QQuickWindow &window, viewmodel::Lobby &lobby, const Route &route)
    : m_window(window),
      m_lobby(lobby),
      m_folder(route.folder),
      m_page(route.page),
      m_guide(window, lobby, route.drillFile)
{
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        qWarning("%s: cannot make this folder", qPrintable(m_folder.path()));
        Q_EMIT finished(false);
        return;
    }
    walk();
}

QCoro::Task<bool> Tour::becomes(std::function<bool()> condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.durationElapsed() > patience)
            co_return false;
        co_await QCoro::sleepFor(glance);
    }
    co_return true;
}

QCoro::Task<QImage> Tour::settledPicture()
{
    QElapsedTimer waited;
    waited.start();
    auto picture = m_window.grabWindow();
    while (waited.durationElapsed() < patience) {
        co_await QCoro::sleepFor(restingTime);
        auto next = m_window.grabWindow();
        if (next == picture)
            break;
        picture = std::move(next);
    }
    co_return picture;
}

QCoro::Task<bool> Tour::run(QString prefix, TourStep step)
{
    QElapsedTimer took;
    took.start();
    const auto name = prefix + step.name;
    QString error;
    // A row may still be on its way in: it is looked for until it is there, and touched once.
    if (!co_await becomes(step.act))
        error = u"what should be touched did not appear"_s;
    else if (!co_await becomes(step.done))
        error = u"it was touched, and what should follow did not"_s;
    const auto ms = took.elapsed();
    const auto picture = co_await settledPicture();
    const auto file = name + u".png"_s;
    if (!picture.save(m_folder.filePath(file)))
        error = u"the picture could not be saved"_s;
    const bool ok = error.isEmpty();
    m_allWell = m_allWell && ok;
    QJsonObject line{{u"step"_s, name}, {u"ok"_s, ok}, {u"ms"_s, ms}, {u"picture"_s, file}};
    if (!ok)
        line.insert(u"error"_s, error);
    m_report.append(line);
    co_return ok;
}

QCoro::Task<> Tour::walk()
{
    const std::initializer_list<std::pair<QString, QSize>> orientations{{u"portrait"_s, portraitCanvas},
                                                                        {u"landscape"_s, landscapeCanvas}};
    auto *language = m_lobby.language();
    for (const auto &[orientation, canvas] : orientations) {
        const auto resized = [this, canvas] {
            m_window.resize(canvas);
            return true;
        };
        co_await run(
            orientation + u'-' + languageName(language->current()) + u'-',
            {u"first"_s, resized, [this, canvas] { return m_window.size() == canvas && m_lobby.isComplete(); }});
        for (int i = 0; i < 2; ++i) {
            const auto prefix = orientation + u'-' + languageName(language->current()) + u'-';
            for (auto &step : roundOf(m_guide, m_page))
                co_await run(prefix, std::move(step));
            const auto before = language->current();
            co_await run(prefix,
                         m_guide.tapOn(u"language"_s, i == 0 ? u"language"_s : u"accessibility.language"_s,
                                       [language, before] { return language->current() != before; }));
        }
    }
    writeReport();
    Q_EMIT finished(m_allWell);
}

void Tour::writeReport() const
{
    QSaveFile file(m_folder.filePath(u"tour.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_report).toJson()) < 0 || !file.commit())
        qWarning("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

} // namespace hubscreen::tour
