// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.Theme
import Hubscreen.ViewModels.Base

/// How a crowd level looks and reads. The water level is the crowd.
QtObject {
    id: look

    function word(level: int): string {
        switch (level) {
        case CrowdLevel.Quiet:
            return qsTr("空闲");
        case CrowdLevel.Moderate:
            return qsTr("适中");
        case CrowdLevel.Busy:
            return qsTr("繁忙");
        case CrowdLevel.Closed:
            return qsTr("闭馆");
        default:
            return qsTr("暂无数据");
        }
    }

    /// Text and outline.
    function ink(level: int): color {
        switch (level) {
        case CrowdLevel.Quiet:
            return Theme.jade;
        case CrowdLevel.Moderate:
            return Theme.amberI;
        case CrowdLevel.Busy:
            return Theme.vermI;
        default:
            return Theme.ink3;
        }
    }

    /// The word on a tint or a card: readable at any size.
    function text(level: int): color {
        return look.known(level) ? look.ink(level) : Theme.ink2;
    }

    function water(level: int): color {
        return level === CrowdLevel.Busy ? Theme.verm : Theme.amber;
    }

    function tint(level: int): color {
        switch (level) {
        case CrowdLevel.Quiet:
            return Theme.jade1;
        case CrowdLevel.Moderate:
            return Theme.amber1;
        case CrowdLevel.Busy:
            return Theme.verm1;
        default:
            return Theme.far;
        }
    }

    /// 0 empty … 1 full.
    function height(level: int): real {
        switch (level) {
        case CrowdLevel.Moderate:
            return 0.5;
        case CrowdLevel.Busy:
            return 1;
        default:
            return 0;
        }
    }

    function known(level: int): bool {
        return level === CrowdLevel.Quiet || level === CrowdLevel.Moderate || level === CrowdLevel.Busy;
    }
}
