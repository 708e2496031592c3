#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the booker or the platform at a system call during a booking, starts it again, and counts bookings.

A point is PROGRAM/THREAD/CALL/NUMBER/SCENARIO: the NUMBERth CALL (counted from the moment at which the booking begins) of the thread of that
name. strace is attached to that one thread, so that its count is that thread's own. First every scenario runs once without a kill, and
is counted; these are the points. They are swept in an order that takes every scenario, program and thread in turn, and again with
other bookings, until --points kills were really made: a thread that ended, or did less this time, is not a kill.
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from pathlib import Path

CALLS = ["write", "pwrite64", "writev", "fsync", "fdatasync", "ftruncate", "unlink", "sendto", "sendmsg", "read", "recvfrom", "recvmsg"]
CLOCK = "2026-11-24T10:32:00+08:00"
SCENARIOS = ["activity", "slot", "full", "offline"]
PATIENCE = 60  # seconds until a program that says nothing counts as hung


class Line:
    """What a program says, a line at a time."""

    def __init__(self, stream):
        self.said = []
        self.ended = False
        self.news = threading.Condition()
        threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream):
        for line in stream:
            with self.news:
                self.said.append(line.strip())
                self.news.notify_all()
        with self.news:
            self.ended = True
            self.news.notify_all()

    def wait(self, *beginnings):
        """The first line that begins so; None when the program ended without."""

        def found():
            return next((line for line in self.said if line.startswith(beginnings)), None)

        with self.news:
            if not self.news.wait_for(lambda: found() or self.ended, PATIENCE):
                raise RuntimeError(f"hung: waited for {beginnings}, heard {self.said}; {self.errors.said[-20:]}")
            return found()


class Program:
    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        env=environment)
        self.lines = Line(self.process.stdout)
        self.errors = Line(self.process.stderr)
        self.lines.errors = self.errors

    def say(self, line):
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # killed already

    def threads(self):
        """Thread ids by name."""
        found = {}
        for task in sorted(Path(f"/proc/{self.process.pid}/task").iterdir(), key=lambda task: int(task.name)):
            try:
                name = re.sub(r"[^A-Za-z0-9_-]", "_", (task / "comm").read_text().strip())
            except OSError:
                continue
            again = sum(1 for other in found if other.split(":")[0] == name)
            found[f"{name}:{again + 1}" if again else name] = int(task.name)  # Qt's network threads share a name: by their age
        return found

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(PATIENCE)


class Strace:
    """Attached to one thread: counting its calls, or killing at one."""

    def __init__(self, tid, calls, inject=None):
        self.log = tempfile.NamedTemporaryFile(mode="r", suffix=".strace")
        command = ["strace", "-qq", "-o", self.log.name, "-e", "trace=" + ",".join(calls), "-p", str(tid)]
        if inject:
            command[1:1] = ["-e", f"inject={inject}"]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        status = Path(f"/proc/{tid}/status")
        deadline = time.monotonic() + PATIENCE
        while status.exists() and "TracerPid:\t0" in status.read_text() and time.monotonic() < deadline:
            time.sleep(0.001)

    def end_with_text(self):
        """What was logged, a line a call."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        self.process.wait(PATIENCE)
        return self.log.read().splitlines()

    def end(self):
        """The names of the calls."""
        found = (re.match(r"(\w+)\(", line) for line in self.end_with_text())
        return [match.group(1) for match in found if match]


class Bench:
    """A platform and a template of a screen's data; one for each job."""

    def __init__(self, build, folder, seed):
        self.build = Path(build).resolve()
        self.folder = Path(folder)
        self.random = random.Random(seed)
        self.platform = None
        self.port = 0
        self.template = self.folder / "template"
        self.begin()

    def begin(self):
        """A district in which nobody has booked yet."""
        if self.platform:
            self.platform.end()
        shutil.rmtree(self.folder / "platform", ignore_errors=True)
        shutil.rmtree(self.template, ignore_errors=True)
        self.start_platform()
        self.make_template()
        self.targets = {kind: self.bookable(kind) for kind in ("activity", "slot")}

    def take_target(self, kind):
        """One that nobody booked before."""
        if not self.targets[kind]:
            self.begin()
        return self.targets[kind].pop(self.random.randrange(len(self.targets[kind])))

    # --- programs ---

    def start_platform(self):
        command = [self.build / "bin/hubscreen-platform", "--demo", "--hubs", "4", "--data", self.folder / "platform", "--listen",
                   f"127.0.0.1:{self.port}", "--clock", CLOCK, "--tick", "0"]
        self.platform = Program([str(part) for part in command])
        said = self.platform.lines.wait("listening")
        if not said:
            raise RuntimeError("the platform did not start")
        self.port = int(re.search(r":(\d+)", said.split("http://")[-1]).group(1))

    def booker(self, data, port=None):
        return Program([str(self.build / "bin/hubscreen-booker"), f"http://127.0.0.1:{port or self.port}", str(data)])

    def drain(self, data):
        """What a screen left is sent; its writes then: ["item", STATE, STATUS, REFERENCE]."""
        screen = self.booker(data)
        screen.say("drain")
        if not screen.lines.wait("drained"):
            raise RuntimeError(f"the screen did not start again: {screen.lines.said}")
        items = [line.split() for line in screen.lines.said if line.startswith("item")]
        screen.end()
        return items

    def make_template(self):
        screen = self.booker(self.template)
        screen.lines.wait("ready")
        screen.say("quit")
        screen.process.wait(PATIENCE)

    def fresh(self):
        data = self.folder / "screen"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self.template, data)
        return data

    # --- the platform's side ---

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=PATIENCE) as reply:
            return json.load(reply)

    def bookable(self, kind):
        lists = {"activity": "/v1/activities?from=2026-11-25T00:00:00%2B08:00&to=2026-12-20T00:00:00%2B08:00", "slot": "/v1/slots"}
        found, cursor = [], ""
        while True:
            page = self.get(lists[kind] + ("&" if "?" in lists[kind] else "?") + "limit=500" + cursor)
            found += [item for item in page["items"] if self.is_bookable(item)]
            if "next" not in page:
                return found
            cursor = "&cursor=" + page["next"]

    @staticmethod
    def is_bookable(item):
        return item.get("booking") == "open" and item.get("remaining", 0) >= 2 and item["starts_at"] > "2026-11-25" \
            and item["starts_at"] < "2026-12-01" and "name" not in item.get("contact_fields", [])

    def booked(self):
        """How often each reference was booked."""
        with sqlite3.connect(f"file:{self.folder}/platform/platform.sqlite?mode=ro", uri=True) as database:
            return Counter(reference for reference, in database.execute("SELECT client_ref FROM booking"))


class Round:
    """One booking, killed at one point or at none, and what came of it."""

    def __init__(self, bench, scenario):
        self.bench = bench
        self.scenario = scenario
        self.kind = "slot" if scenario == "slot" else "activity"
        self.target = bench.take_target(self.kind)
        self.phone = "139%08d" % bench.random.randrange(10**8)
        self.seats = self.target["remaining"]
        self.data = bench.fresh()
        self.said = []

    def fill_up(self):
        """Somebody else takes every seat, behind the screen's back."""
        other = self.bench.booker(self.bench.fresh())
        other.lines.wait("ready")
        for _ in range(self.seats):
            phone = "138%08d" % self.bench.random.randrange(10**8)
            other.lines.said.clear()
            other.say(f"book {self.kind} {self.target['id']} 1 {phone}")
            if not (other.lines.wait("outcome") or "").startswith("outcome confirmed"):
                break
        other.end()
        self.data = self.bench.fresh()

    def run(self, program, thread, call, number):
        """True when the kill was made."""
        if self.scenario == "full":
            self.fill_up()
        port = 1 if self.scenario == "offline" else None  # nobody listens there
        screen = self.bench.booker(self.data, port)
        if port is None:
            screen.lines.wait("ready")
        else:
            time.sleep(0.3)  # it opens its files; there is nothing to wait for
        victim = screen if program == "booker" else self.bench.platform
        tid = victim.threads().get(thread)
        strace = Strace(tid, [call], f"{call}:signal=SIGKILL:when={number}") if tid else None
        screen.say(f"book {self.kind} {self.target['id']} 1 {self.phone}")
        killed = self.wait_for_end(screen, victim)
        if strace:
            strace.end()
        if self.bench.platform.process.poll() is not None:  # after it had answered
            killed = True
            self.bench.start_platform()
        screen.end(signal.SIGKILL if killed else signal.SIGTERM)
        self.said = list(screen.lines.said)
        return killed

    def wait_for_end(self, screen, victim):
        if victim is screen:
            return screen.lines.wait("outcome") is None or screen.process.poll() is not None
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if victim.process.poll() is not None:
                return True
            if any(line.startswith("outcome") for line in screen.lines.said):
                return False
            time.sleep(0.005)
        raise RuntimeError("hung")

    def count(self):
        """Counts the calls of every thread of both programs: {(program, thread, call): how many}."""
        if self.scenario == "full":
            self.fill_up()
        screen = self.bench.booker(self.data)
        screen.lines.wait("ready")
        traces = [(program, name, Strace(tid, CALLS)) for program, victim in (("booker", screen), ("platform", self.bench.platform))
                  for name, tid in victim.threads().items()]
        screen.say(f"book {self.kind} {self.target['id']} 1 {self.phone}")
        screen.lines.wait("outcome")
        counts = Counter()
        for program, name, strace in traces:
            for call in strace.end():
                counts[program, name, call] += 1
        screen.end()
        return counts

    def judge(self):
        """(lost, doubled) after everything was started again and has come to rest."""
        items = self.bench.drain(self.data)
        saved = {line.split()[1] for line in self.said if line.startswith("saved")}
        answers = {reference: (state, int(status)) for _, state, status, reference in items}
        booked = self.bench.booked()
        self.after = [f"{' '.join(item)} booked {booked[item[3]]}" for item in items]
        lost = 0
        for reference in saved:
            state, status = answers.get(reference, ("", 0))
            taken = status == 201 and booked[reference] == 1
            refused = status == 409 and booked[reference] == 0
            lost += 0 if state == "answered" and (taken or refused) else 1
        for line in self.said:  # what a visitor was told is so
            words = line.split()
            if words[:2] in (["outcome", "confirmed"], ["outcome", "waitlisted"]) and booked[words[2]] != 1:
                lost += 1
        mine = [reference for reference in answers if booked[reference]]
        doubled = sum(1 for count in booked.values() if count > 1) + (1 if len(mine) > 1 else 0)
        return lost, doubled


def points_of(build, folder, seed):
    """Every point of every scenario, in turn."""
    bench = Bench(build, folder, seed)
    queues = []
    for scenario in SCENARIOS:
        counts = Round(bench, scenario if scenario != "offline" else "activity").count()
        for (program, thread, call), count in sorted(counts.items()):
            if scenario != "offline" or (program == "booker" and thread == "outbox"):
                queues.append([f"{program}/{thread}/{call}/{number}/{scenario}" for number in range(1, count + 1)])
    bench.platform.end()
    points = []
    while any(queues):
        points += [queue.pop(0) for queue in queues if queue]
    return points


class Sweep:
    def __init__(self, options):
        self.options = options
        self.guard = threading.Lock()
        self.next = 0
        self.kills = Counter()
        self.lost = 0
        self.doubled = 0
        self.failed = []

    def run(self, folder):
        self.points = [self.options.replay] if self.options.replay else points_of(self.options.build, folder / "count", 0)
        print(f"{len(self.points)} points in {len(SCENARIOS)} scenarios", flush=True)
        jobs = [threading.Thread(target=self.job, args=(folder / f"job{number}", number)) for number in range(self.options.jobs)]
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()

    def take(self):
        with self.guard:
            done = sum(self.kills.values())
            tried_enough = self.next >= 20 * self.options.points + len(self.points)
            if done >= self.options.points or tried_enough or self.failed and self.options.replay:
                return None
            point = self.points[self.next % len(self.points)]
            self.next += 1
            return point

    def job(self, folder, number):
        try:
            folder.mkdir()
            bench = Bench(self.options.build, folder, number + 1)
            while point := self.take():
                self.try_point(bench, point)
            bench.platform.end()
        except Exception as error:  # a sweep that broke has not shown anything
            with self.guard:
                self.failed.append(repr(error))
                print(f"broke: {error!r}", flush=True)

    def try_point(self, bench, point):
        program, thread, call, count, scenario = point.split("/")
        one = Round(bench, scenario)
        killed = one.run(program, thread, call, int(count))
        lost, doubled = one.judge()
        with self.guard:
            self.kills[program] += killed
            self.lost += lost
            self.doubled += doubled
            if lost or doubled:
                print(f"{point}: lost {lost} doubled {doubled}; it had said {one.said}, then {one.after}; --replay {point} tries again", flush=True)
            elif self.options.replay:
                print(f"{point}: killed {killed}, it had said {one.said}, then {one.after}", flush=True)
            if sum(self.kills.values()) % 100 == 0 and killed:
                print(f"{sum(self.kills.values())} kills", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--points", type=int, default=2000, help="kills to make")
    parser.add_argument("--jobs", type=int, default=1, help="sweeps side by side, each with a platform of its own")
    parser.add_argument("--replay", metavar="POINT")
    options = parser.parse_args()
    if options.replay:
        options.points = 1
    sweep = Sweep(options)
    with tempfile.TemporaryDirectory(prefix="hubscreen-kill-sweep-") as folder:
        (Path(folder) / "count").mkdir()
        sweep.run(Path(folder))
    made = sum(sweep.kills.values())
    print("killed: " + ", ".join(f"{program} {count}" for program, count in sorted(sweep.kills.items())))
    print(f"points: {made} lost: {sweep.lost} doubled: {sweep.doubled}")
    sys.exit(0 if made >= options.points and not (sweep.lost or sweep.doubled or sweep.failed) else 1)


if __name__ == "__main__":
    main()
