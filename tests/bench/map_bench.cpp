// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/marker_layer.h"
#include "platform/demo/demo_district.h"
#include "processor_timer.h"
#include "viewmodel/map/hub_map_model.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>

#include <algorithm>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

// What a frame of the map costs while a finger moves it: software rendering into a picture, nothing else running.

using namespace hubscreen;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize canvas(1080, 1064);
constexpr int frames = 120;

std::vector<viewmodel::MapHub> demoHubs(int count)
{
    if (count == 0)
        return {};
    const auto zone = *Zone::fromIanaId("Asia/Shanghai");
    const auto now = zone.at(QDate(2026, 11, 25), 10 * 60 + 30);
    const auto district = platform::demo::DemoDistrict::create({.hubs = count});
    REQUIRE(district);
    std::vector<viewmodel::MapHub> hubs;
    for (int i = 0; i < district->hubCount(); ++i) {
        const Hub hub = district->hub(i, now);
        const int inside = district->live(i, now).inside.value_or(-1);
        hubs.push_back({.id = hub.id,
                        .name = hub.name.zh,
                        .label = hub.label().zh,
                        .style = int(hub.style),
                        .crowd = inside < 0                  ? viewmodel::CrowdLevelEnum::Unknown
                            : inside * 4 >= hub.capacity * 3 ? viewmodel::CrowdLevelEnum::Busy
                            : inside * 5 >= hub.capacity * 2 ? viewmodel::CrowdLevelEnum::Moderate
                                                             : viewmodel::CrowdLevelEnum::Quiet,
                        .inside = inside,
                        .position = hub.position,
                        .accessibleEntrance = hub.accessibleEntrance,
                        .venueKinds = hub.venueKinds()});
    }
    return hubs;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

/// The page's own map, rendered when it is told to.
class Stage
{
public:
    explicit Stage(std::vector<viewmodel::MapHub> hubs)
        : m_hubs(std::move(hubs)),
          m_window(&m_control),
          m_image(canvas, QImage::Format_ARGB32_Premultiplied)
    {
        m_model.setBaseMap(viewmodel::HubMapModel::builtInMap());
        if (!m_hubs.empty())
            m_model.setHere(m_hubs.front().id);
        m_model.setHubs(m_hubs);
        m_window.setGeometry(QRect(QPoint(), canvas));
        m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_image));
        QQmlComponent component(&m_engine);
        component.loadFromModule("Hubscreen.Map", "DistrictMap");
        m_map.reset(qobject_cast<QQuickItem *>(
            component.createWithInitialProperties({{u"model"_s, QVariant::fromValue(&m_model)},
                                                   {u"language"_s, 0},
                                                   {u"landscape"_s, false},
                                                   {u"width"_s, canvas.width()},
                                                   {u"height"_s, canvas.height()}})));
        INFO(component.errorString().toStdString());
        REQUIRE(m_map);
        m_map->setParentItem(m_window.contentItem());
        while (!m_map->property("ready").toBool())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_camera = m_map->property("camera").value<QObject *>();
        QMetaObject::invokeMethod(m_camera, "zoomAt", Q_ARG(QPointF, QPointF(358, 442)), Q_ARG(double, 2.0));
        frame();
        m_camera->setProperty("held", true);
    }

    void frame()
    {
        QCoreApplication::sendPostedEvents();
        m_control.polishItems();
        m_control.sync();
        m_control.render();
    }

    /// Milliseconds of each frame of a pan to and fro.
    std::vector<double> pan()
    {
        std::vector<double> took;
        for (int i = 0; i < frames; ++i) {
            const double step = i / 30 % 2 == 0 ? 7.0 : -7.0;
            const bench::ProcessorTimer timer;
            QMetaObject::invokeMethod(m_camera, "moveBy", Q_ARG(double, step), Q_ARG(double, step / 2));
            frame();
            took.push_back(timer.ms());
        }
        return took;
    }

    /// Milliseconds from the finger's lifting to the frame with everything placed anew, at another zoom.
    double settle(double zoom)
    {
        QMetaObject::invokeMethod(m_camera, "zoomAt", Q_ARG(QPointF, QPointF(358, 442)), Q_ARG(double, zoom));
        const bench::ProcessorTimer timer;
        m_camera->setProperty("held", false);
        frame();
        const double took = timer.ms();
        m_camera->setProperty("held", true);
        return took;
    }

    /// As a screen stands that nobody touches: everything placed, the land painted for this zoom.
    void rest(double zoom)
    {
        settle(zoom);
        m_camera->setProperty("held", false);
        const auto *still = m_map->findChild<map::StillPicture *>();
        while (still->image().width() != int(canvas.width() * still->resolution()))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        frame();
    }

    /// Milliseconds of a frame with the markers painted anew, and nothing else: the least that a tick costs that is
    /// seen.
    double repaint()
    {
        std::vector<double> took;
        for (int round = 0; round < 9; ++round) {
            m_map->findChild<map::MarkerLayer *>()->update();
            const bench::ProcessorTimer timer;
            frame();
            took.push_back(timer.ms());
        }
        return median(std::move(took));
    }

    /// Milliseconds of a tick that changes each `step`th hub, with its frame: the median of some.
    double tick(std::size_t step)
    {
        std::vector<double> took;
        for (int round = 0; round < 9; ++round) {
            for (std::size_t i = 0; i < m_hubs.size(); i += step)
                m_hubs[i].inside += round % 3 == 0 ? -2 : 1;
            auto hubs = m_hubs;
            const bench::ProcessorTimer timer;
            m_model.setHubs(std::move(hubs));
            frame();
            took.push_back(timer.ms());
        }
        return median(std::move(took));
    }

    viewmodel::HubMapModel &model() { return m_model; }

private:
    std::vector<viewmodel::MapHub> m_hubs;
    viewmodel::HubMapModel m_model;
    QQmlEngine m_engine;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    QImage m_image;
    std::unique_ptr<QQuickItem> m_map;
    QObject *m_camera = nullptr;
};

} // namespace

TEST_CASE("map", "[map]")
{
    Stage empty({});
    Stage usual(demoHubs(58));
    Stage many(demoHubs(5800));
    REQUIRE(many.model().rowCount() == 5800);
    std::vector<double> emptyTook, usualTook, manyTook;
    for (int round = 0; round < 5; ++round) { // in turns, so that a noisy machine disturbs all alike
        std::ranges::copy(empty.pan(), std::back_inserter(emptyTook));
        std::ranges::copy(usual.pan(), std::back_inserter(usualTook));
        std::ranges::copy(many.pan(), std::back_inserter(manyTook));
    }
    const double base = median(emptyTook);
    std::printf("map_pan_empty_ms: %.2f\nmap_pan_58_ms: %.2f\nmap_pan_5800_ms: %.2f\n", base, median(usualTook),
                median(manyTook));
    std::printf("map_pan_58_ratio: %.2f\nmap_pan_5800_ratio: %.2f\n", median(usualTook) / base,
                median(manyTook) / base);
    CHECK(median(manyTook) <= 2 * base);
}

TEST_CASE("very many hubs regroup and tick", "[map][tick]")
{
    Stage empty({});
    Stage many(demoHubs(5800));
    const double base = median(empty.pan());
    std::printf("map_frame_ms: %.2f\n", base);
    std::vector<double> settled;
    for (int i = 0; i < 9; ++i)
        settled.push_back(many.settle(1.2 + i * 0.3));
    std::printf("map_regroup_5800_ms: %.2f\nmap_regroup_5800_ratio: %.2f\n", median(settled), median(settled) / base);
    for (const double zoom : {1.0, 2.0, 3.5}) {
        many.rest(zoom);
        const double all = many.tick(1), some = many.tick(20);
        std::printf("map_tick_5800_zoom_%.1f_ms: %.2f\nmap_tick_290_zoom_%.1f_ms: %.2f\n", zoom, all, zoom, some);
        std::printf("map_repaint_5800_zoom_%.1f_ms: %.2f\n", zoom, many.repaint());
        std::printf("map_tick_5800_zoom_%.1f_ratio: %.2f\n", zoom, all / base);
    }
    CHECK(many.model().rowCount() == 5800);
}
