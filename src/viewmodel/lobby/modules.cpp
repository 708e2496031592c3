// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/modules.h"

#include <array>

// Written by the build, one a feature.
void qml_register_types_Hubscreen_ViewModels_Activities();
void qml_register_types_Hubscreen_ViewModels_Base();
void qml_register_types_Hubscreen_ViewModels_Booking();
void qml_register_types_Hubscreen_ViewModels_Canteen();
void qml_register_types_Hubscreen_ViewModels_Footfall();
void qml_register_types_Hubscreen_ViewModels_Hub();
void qml_register_types_Hubscreen_ViewModels_Hubs();
void qml_register_types_Hubscreen_ViewModels_Lobby();
void qml_register_types_Hubscreen_ViewModels_Map();
void qml_register_types_Hubscreen_ViewModels_Notices();
void qml_register_types_Hubscreen_ViewModels_Organisations();
void qml_register_types_Hubscreen_ViewModels_Search();
void qml_register_types_Hubscreen_ViewModels_Services();

namespace hubscreen::viewmodel {

std::span<const RegisterTypes> typeRegistrations()
{
    static constexpr std::array all{
        &qml_register_types_Hubscreen_ViewModels_Activities,    &qml_register_types_Hubscreen_ViewModels_Base,
        &qml_register_types_Hubscreen_ViewModels_Booking,       &qml_register_types_Hubscreen_ViewModels_Canteen,
        &qml_register_types_Hubscreen_ViewModels_Footfall,      &qml_register_types_Hubscreen_ViewModels_Hub,
        &qml_register_types_Hubscreen_ViewModels_Hubs,          &qml_register_types_Hubscreen_ViewModels_Lobby,
        &qml_register_types_Hubscreen_ViewModels_Map,           &qml_register_types_Hubscreen_ViewModels_Notices,
        &qml_register_types_Hubscreen_ViewModels_Organisations, &qml_register_types_Hubscreen_ViewModels_Search,
        &qml_register_types_Hubscreen_ViewModels_Services,
    };
    return all;
}

} // namespace hubscreen::viewmodel
