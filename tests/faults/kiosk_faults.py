#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wall program itself: killed while a visitor books by touch, and searched for the visitor's number.

The wall screen is walked through the booking page (hubscreen-tour, which is the wall program with a finger). First it is let go on, a core is taken from the running process when the visitor has left, and
the number is looked for in the core, the data directory and everything that was written or said. Then it is killed at system calls of its
outbox's thread between the typed number and the answer, and what it left is drained and counted.
"""

import argparse
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kill_sweep import PATIENCE, Bench, Program, Strace

# What a booking does on the outbox's thread, at its beginning, in its middle and at its end.
POINTS = [("outbox", call, number) for call, numbers in (("pwrite64", (1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 17)), ("fdatasync", (1, 2, 3, 4)),
                                                         ("ftruncate", (1,)), ("write", (1, 2, 4, 6, 8, 10, 12)), ("read", (1, 3, 6)))
          for number in numbers]


class Kiosk:
    def __init__(self, bench, folder):
        self.bench = bench
        self.data = folder / "data"
        self.pictures = folder / "tour"
        shutil.copytree(bench.template, self.data)
        self.errors = open(folder / "errors", "wb")
        self.process = subprocess.Popen(
            [bench.build / "bin/hubscreen-tour", "--feed", f"http://127.0.0.1:{bench.port}", "--data", self.data, "--pictures", self.pictures,
             "--page", "booking"], stdout=self.errors, stderr=self.errors, env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder),
                                                                                   "PATH": "/usr/bin", "LANG": "C.UTF-8"})

    threads = Program.threads

    def reach(self, step):
        """Waits for a step's picture; False when the kiosk ended before."""
        picture = self.pictures / f"portrait-zh-{step}.png"
        deadline = time.monotonic() + 2 * PATIENCE
        while not picture.exists():
            if self.process.poll() is not None:
                return False
            if time.monotonic() > deadline:
                raise RuntimeError(f"hung before {step}")
            time.sleep(0.002)
        return True

    def end(self, how=signal.SIGKILL):
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(PATIENCE)


def kill_at(bench, folder, point):
    """(killed, lost, doubled)"""
    kiosk = Kiosk(bench, folder)
    kiosk.reach("booking-begun")
    thread, call, number = point
    tid = kiosk.threads().get(thread)
    if not tid:
        kiosk.end()
        return False, 0, 0
    strace = Strace(tid, [call], f"{call}:signal=SIGKILL:when={number}")
    killed = not kiosk.reach("booking-done")
    strace.end()
    kiosk.end()
    confirmed = (kiosk.pictures / "portrait-zh-booking-answer.png").exists()
    lost, doubled = judge(bench, kiosk.data, confirmed)
    return killed, lost, doubled


def judge(bench, data, confirmed):
    items = bench.drain(data)
    booked = bench.booked()
    lost = sum(1 for _, state, status, reference in items if state != "answered" or (status == "201") != (booked[reference] == 1))
    if confirmed and not any(booked[item[3]] == 1 for item in items):
        lost += 1
    return lost, sum(1 for count in booked.values() if count > 1)


def sweep(bench, folder, wanted):
    kills = lost = doubled = 0
    for number, point in enumerate(POINTS):
        if kills == wanted:
            break
        (folder / f"kill{number}").mkdir()
        killed, lost_here, doubled_here = kill_at(bench, folder / f"kill{number}", point)
        print(f"{'/'.join(map(str, point))}: {'killed' if killed else 'not reached'}, lost {lost_here} doubled {doubled_here}", flush=True)
        kills, lost, doubled = kills + killed, lost + lost_here, doubled + doubled_here
        bench.begin()
    return kills, lost, doubled


def numbers():
    return [prefix + bytes([48 + wide, 48 + english]) for prefix in [b"138001380"] for wide in (0, 1) for english in (0, 1)]


def wide(text):
    return text.decode().encode("utf-16-le")


def occurrences(path):
    blob = path.read_bytes()
    return [f"{path.name} at {blob.index(form)}" for number in numbers() for form in (number, wide(number)) if form in blob]


def canary(bench, folder):
    """Where the number was found, and how many bytes were searched."""
    kiosk = Kiosk(bench, folder)
    if not kiosk.reach("lookup-done"):  # booked, refused, looked up, cancelled, left
        raise RuntimeError("the tour did not come to its end")
    core = folder / "core"
    subprocess.run(["gcore", "-o", core, str(kiosk.process.pid)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    files = [path for path in folder.rglob("*") if path.is_file()] + [path for path in (bench.folder / "platform").rglob("*") if path.is_file()]
    found = [where for path in files for where in occurrences(path)]
    searched = sum(path.stat().st_size for path in files)
    kiosk.end(signal.SIGTERM)
    found += [where for path in folder.rglob("*") if path.is_file() and not path.name.startswith("core") for where in occurrences(path)]
    if not any(path.name.startswith("core") and path.stat().st_size > 10 << 20 for path in files):
        raise RuntimeError("there is no core to search")
    return found, searched


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--kills", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hubscreen-kiosk-faults-") as name:
        folder = Path(name)
        for part in ("bench", "canary"):
            (folder / part).mkdir()
        bench = Bench(options.build, folder / "bench", 1)
        found, searched = canary(bench, folder / "canary")
        print(f"canary: {searched >> 20} MB searched, found {'in ' + ', '.join(found) if found else 'nowhere'}", flush=True)
        bench.begin()
        kills, lost, doubled = sweep(bench, folder, options.kills)
        bench.platform.end()
    print(f"points: {kills} lost: {lost} doubled: {doubled}")
    sys.exit(0 if kills >= options.kills and not (lost or doubled or found) else 1)


if __name__ == "__main__":
    main()
