// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Hubscreen.Controls
import Hubscreen.ViewModels.Canteen

/// No condition, or one.
ChipRow {
    id: chips

    required property int chosen

    signal requested(condition: int)

    Repeater {
        model: [-1, DietaryCondition.Hypertension, DietaryCondition.Diabetes, DietaryCondition.Dyslipidaemia, DietaryCondition.ChewingDifficulty, DietaryCondition.Gout, DietaryCondition.Osteoporosis]

        FilterChip {
            required property int modelData

            objectName: "condition." + modelData
            padding: 20
            text: DishWords.condition(modelData)
            checked: chips.chosen === modelData
            onClicked: chips.requested(modelData)
        }
    }
}
