#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reply checker finds what is wrong, and only that."""

import copy
import json
import sys
import unittest

import feed_check

SPEC = sys.argv.pop(1)
HEADERS = {
    "Content-Type": "application/json",
    "Feed-Epoch": "e1",
    "Feed-Revision": "42",
    "ETag": 'W/"1"',
    "Cache-Control": "max-age=60",
    "Date": "Tue, 24 Nov 2026 02:32:00 GMT",
}


class Checker(unittest.TestCase):
    def setUp(self):
        document = feed_check.load(SPEC)
        self.schemas = copy.deepcopy(document["components"]["schemas"])
        feed_check.close(document["components"]["schemas"])
        self.contract = feed_check.Contract(document)

    def example(self, name):
        return copy.deepcopy(self.schemas[name]["examples"][0])

    def reply(self, path, body, status=200, method="GET", **headers):
        merged = {**HEADERS, **{k.replace("_", "-"): v for k, v in headers.items()}}
        text = body if isinstance(body, str) else json.dumps(body)
        reply = {"method": method, "path": path, "status": status, "headers": merged, "body": text}
        return list(feed_check.check_reply(self.contract, reply))

    def test_good_replies_pass(self):
        self.assertEqual([], self.reply("/v1/district", self.example("District")))
        page = {"items": [self.example("Hub"), {"id": "gone", "deleted": True}], "sync": "s"}
        self.assertEqual([], self.reply("/v1/hubs?limit=2", page))
        self.assertEqual([], self.reply("/v1/hubs", "", method="HEAD"))
        self.assertEqual([], self.reply("/v1/hubs", "", status=304))

    def test_services_slots_and_menus_are_checked(self):
        for path, name in (("/v1/services", "Service"), ("/v1/slots", "Slot"), ("/v1/menus", "Menu")):
            page = {"items": [self.example(name), {"id": "gone", "deleted": True}], "sync": "s"}
            self.assertEqual([], self.reply(path, page))
            event = {"event": name.lower(), "id": "e1:7", "data": json.dumps(self.example(name))}
            self.assertEqual([], list(feed_check.check_event(self.contract, event)))
            lacking = self.example(name)
            del lacking["hub_id"]
            self.assertIn("hub_id", self.reply(path, {"items": [lacking], "sync": "s"})[0])
        menu = self.example("Menu")
        menu["meals"][0]["dishes"][0]["tags"] = ["tasty"]
        self.assertIn("tasty", self.reply("/v1/menus", {"items": [menu], "sync": "s"})[0])
        menu = self.example("Menu")
        del menu["meals"][0]["until"]
        self.assertTrue(self.reply("/v1/menus", {"items": [menu], "sync": "s"}))

    def test_what_lacks_is_found(self):
        district = self.example("District")
        del district["crs"]
        self.assertIn("crs", self.reply("/v1/district", district)[0])

    def test_the_record_of_a_list_is_named(self):
        hub = self.example("Hub")
        hub["style"] = "round"
        found = self.reply("/v1/hubs", {"items": [self.example("Hub"), hub], "sync": "s"})
        self.assertEqual(1, len(found))
        self.assertIn("$.items[1].style", found[0])

    def test_fields_of_no_name_are_found(self):
        page = {"items": [{**self.example("Notice"), "titel": {"zh": "x"}}], "sync": "s"}
        self.assertIn("titel", self.reply("/v1/notices", page)[0])

    def test_a_list_says_whether_it_is_the_last_page(self):
        self.assertTrue(self.reply("/v1/hubs", {"items": []}))

    def test_headers_count(self):
        for name in ("Feed-Epoch", "Feed-Revision", "ETag", "Cache-Control", "Date"):
            headers = {k: v for k, v in HEADERS.items() if k != name}
            reply = {"method": "GET", "path": "/v1/hubs", "status": 304, "headers": headers, "body": ""}
            self.assertEqual([f"header {name}: missing"], list(feed_check.check_reply(self.contract, reply)))
        self.assertTrue(self.reply("/v1/hubs", "", status=304, Feed_Revision="x"))

    def test_problems_say_their_word(self):
        problem = {"type": "/problems/not-found", "title": "Not found", "status": 404}
        headers = {"Content_Type": "application/problem+json"}
        self.assertEqual([], self.reply("/v1/nothing", problem, 404, **headers))
        self.assertTrue(self.reply("/v1/nothing", problem, 404))
        self.assertTrue(self.reply("/v1/nothing", {**problem, "status": 400}, 400, **headers))
        self.assertTrue(self.reply("/v1/hubs", {**problem, "type": "/problems/full"}, 404, **headers))

    def test_unequal_columns_are_found(self):
        history = self.example("FootfallHistory")
        history["series"][0]["entries"].append(3)
        self.assertEqual(["series: columns of different lengths"], self.reply("/v1/footfall/history", history))

    def test_events_are_checked(self):
        tick = {"event": "footfall", "id": "e1:7", "data": json.dumps(self.example("FootfallTick"))}
        self.assertEqual([], list(feed_check.check_event(self.contract, tick)))
        for change in ({"event": "rain"}, {"id": "7"}, {"data": "{}"}, {"data": "{"}):
            self.assertTrue(list(feed_check.check_event(self.contract, {**tick, **change})), change)


if __name__ == "__main__":
    unittest.main()
