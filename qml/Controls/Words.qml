// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Hubscreen.ViewModels.Base

/// Enums and numbers as people read them.
QtObject {
    id: words

    function style(style: int): string {
        switch (style) {
        case HubStyle.Flagship:
            return qsTr("旗舰式");
        case HubStyle.StarMoon:
            return qsTr("星月式");
        case HubStyle.Linked:
            return qsTr("串联式");
        default:
            return qsTr("综合体");
        }
    }

    function category(category: int): string {
        switch (category) {
        case ActivityCategory.Health:
            return qsTr("健康");
        case ActivityCategory.Sports:
            return qsTr("运动");
        case ActivityCategory.Culture:
            return qsTr("文化");
        case ActivityCategory.Craft:
            return qsTr("手作");
        case ActivityCategory.Reading:
            return qsTr("阅读");
        case ActivityCategory.Digital:
            return qsTr("数字生活");
        case ActivityCategory.Family:
            return qsTr("亲子");
        case ActivityCategory.Science:
            return qsTr("科普");
        case ActivityCategory.Volunteer:
            return qsTr("志愿");
        case ActivityCategory.Consultation:
            return qsTr("咨询");
        default:
            return qsTr("其他");
        }
    }

    function urgency(urgency: int): string {
        switch (urgency) {
        case Urgency.Emergency:
            return qsTr("紧急");
        case Urgency.Important:
            return qsTr("重要");
        default:
            return qsTr("通知");
        }
    }

    function audience(audience: int): string {
        switch (audience) {
        case Audience.Everyone:
            return qsTr("人人可来");
        case Audience.Elders:
            return qsTr("长者");
        case Audience.Children:
            return qsTr("儿童");
        case Audience.Families:
            return qsTr("家庭");
        case Audience.Adults:
            return qsTr("成人");
        default:
            return qsTr("其他");
        }
    }

    function organisationKind(kind: int): string {
        switch (kind) {
        case OrganisationKind.SocialService:
            return qsTr("社会服务");
        case OrganisationKind.Volunteer:
            return qsTr("志愿服务");
        case OrganisationKind.Culture:
            return qsTr("文化艺术");
        case OrganisationKind.Health:
            return qsTr("健康医疗");
        case OrganisationKind.Education:
            return qsTr("教育培训");
        case OrganisationKind.Enterprise:
            return qsTr("企业");
        default:
            return qsTr("其他机构");
        }
    }

    /// In fen, hundredths of a yuan; negative: not known.
    function price(fen: int): string {
        if (fen === 0)
            return qsTr("免费");
        if (fen < 0)
            return qsTr("价格请询问");
        return qsTr("%1 元").arg(fen % 100 === 0 ? words.number(fen / 100) : (fen / 100).toFixed(2));
    }

    function venueGlyph(kind: int): int {
        switch (kind) {
        case VenueKind.Library:
            return Icon.Book;
        case VenueKind.Canteen:
            return Icon.Bowl;
        case VenueKind.Gym:
            return Icon.Dumbbell;
        case VenueKind.HealthCabin:
            return Icon.Heart;
        case VenueKind.Nursery:
            return Icon.Baby;
        case VenueKind.ElderClub:
            return Icon.People;
        case VenueKind.DayCare:
            return Icon.Sun;
        case VenueKind.Culture:
            return Icon.Lantern;
        case VenueKind.YouthScience:
            return Icon.Flask;
        case VenueKind.Hall:
            return Icon.Board;
        default:
            return Icon.House;
        }
    }

    /// What is to be had there.
    function venueKind(kind: int): string {
        switch (kind) {
        case VenueKind.Library:
            return qsTr("书房");
        case VenueKind.Canteen:
            return qsTr("食堂");
        case VenueKind.Gym:
            return qsTr("健身");
        case VenueKind.HealthCabin:
            return qsTr("健康小屋");
        case VenueKind.Nursery:
            return qsTr("托育");
        case VenueKind.ElderClub:
            return qsTr("长者活动");
        case VenueKind.DayCare:
            return qsTr("日间照料");
        case VenueKind.Culture:
            return qsTr("文化");
        case VenueKind.YouthScience:
            return qsTr("青少年科普");
        case VenueKind.Hall:
            return qsTr("多功能厅");
        default:
            return qsTr("其他");
        }
    }

    /// 0 = north, clockwise in eighths.
    function direction(eighth: int): string {
        const words = [qsTr("北"), qsTr("东北"), qsTr("东"), qsTr("东南"), qsTr("南"), qsTr("西南"), qsTr("西"), qsTr("西北")];
        return words[eighth] ?? "";
    }

    /// 1 = the ground floor, below it negative, 0 = not said.
    function place(floor: int, venue: string): string {
        return floor === 0 ? venue : Sentence.fill(qsTr("%1%2", "floor, room"), words.floor(floor), venue);
    }

    function floor(floor: int): string {
        const floors = [qsTr("一楼"), qsTr("二楼"), qsTr("三楼"), qsTr("四楼"), qsTr("五楼"), qsTr("六楼"), qsTr("七楼"), qsTr("八楼"), qsTr("九楼"), qsTr("十楼")];
        if (floor < 0)
            return qsTr("地下%1层").arg(-floor);
        return floors[floor - 1] ?? qsTr("%1楼").arg(floor);
    }

    /// 1 = Monday.
    function weekday(day: int): string {
        const days = [qsTr("周一"), qsTr("周二"), qsTr("周三"), qsTr("周四"), qsTr("周五"), qsTr("周六"), qsTr("周日")];
        return days[day - 1] ?? "";
    }

    function month(month: int): string {
        const months = [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"), qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")];
        return months[month - 1] ?? "";
    }

    /// "三墩镇 · 三楼邻里课堂": what is there, of several things to say.
    function joined(parts: list<string>): string {
        return parts.filter(part => part !== "").join(" · ");
    }

    /// "11月25日", "25 Nov"
    function monthDay(month: int, day: int): string {
        return Sentence.fill(qsTr("%1%2日"), words.month(month), day);
    }

    /// "11月25日 周三", "Wed, 25 Nov"
    function date(month: int, day: int, weekday: int): string {
        return Sentence.fill(qsTr("%1 %2", "day and month, weekday"), words.monthDay(month, day), words.weekday(weekday));
    }

    /// Metres from this hub.
    function distance(metres: int): string {
        return metres < 1000 ? qsTr("%1 米").arg(Math.round(metres / 10) * 10) : qsTr("%1 公里").arg((metres / 1000).toFixed(1));
    }

    /// "41,286", the same in both languages.
    function number(value: real): string {
        return value.toLocaleString(Qt.locale("en_US"), "f", 0);
    }

    /// "15.9亿", "1.6B": from ten thousand on, in the largest unit.
    function shortNumber(value: real): string {
        const units = qsTr("4万 8亿 12万亿", "large units: each a power of ten and its word").split(" ");
        const unit = units.filter(one => value >= 9999.5 && value >= 0.99995 * Math.pow(10, parseInt(one, 10))).pop();
        if (unit === undefined)
            return words.number(value);
        const share = value / Math.pow(10, parseInt(unit));
        return (share < 99.95 ? String(Math.round(share * 10) / 10) : words.number(Math.round(share))) + unit.replace(/^\d+/, "");
    }

    /// Whole below `limit`, from there on short.
    function brief(value: real, limit: real): string {
        return value < limit ? words.number(value) : words.shortNumber(value);
    }

    /// Seats, and people for them: whole as far as a row has room for it.
    function seats(value: real): string {
        return words.brief(value, 1e6);
    }

    /// Of how many hubs a total is, where that is not all.
    function counted(hubs: int, of: int): string {
        return Sentence.fill(qsTr("%1 个馆里 %2 个有数", "all hubs, counted ones"), of, hubs);
    }
}
