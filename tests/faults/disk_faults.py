#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full disks and disks that fail, under a booking: what is said to be saved is.

A full disk is a small tmpfs of a mount namespace of its own; a failing one is strace's EIO on the outbox thread's syncs, once or from then
on. After each the screen is killed and started again on a sound disk, and the booking has to be there if it was said to be.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from kill_sweep import Bench, Round, Strace

SYNCS = 12  # a booking makes fewer


def in_own_mounts():
    """Starts this program again where it may mount."""
    if "HUBSCREEN_OWN_MOUNTS" in os.environ:
        return
    os.environ["HUBSCREEN_OWN_MOUNTS"] = "1"
    os.execvp("unshare", ["unshare", "--map-root-user", "--mount", sys.executable, *sys.argv])


class FailingSync(Round):
    """The outbox cannot sync any more (or once)."""

    def __init__(self, bench, first, lasting):
        super().__init__(bench, "activity")
        self.when = f"{first}{'+' if lasting else ''}"

    def run(self):
        screen = self.bench.booker(self.data)
        screen.lines.wait("ready")
        strace = Strace(screen.threads()["outbox"], ["fsync", "fdatasync"], f"fsync,fdatasync:error=EIO:when={self.when}")
        screen.say(f"book {self.kind} {self.target['id']} 1 {self.phone}")
        screen.lines.wait("outcome")
        failures = sum(1 for line in strace.end_with_text() if "EIO" in line)
        self.said = list(screen.lines.said)
        screen.end(signal.SIGKILL)
        return failures


class FullDisk(Round):
    """Nothing is left on the disk when the booking begins; then there is again."""

    def run(self, mount):
        os.system(f"mount -t tmpfs -o size=24m none {mount}")
        shutil.copytree(self.data, mount, dirs_exist_ok=True)
        self.data = mount
        screen = self.bench.booker(mount)
        screen.lines.wait("ready")
        filler = mount / "filler"
        fill(filler)
        screen.say(f"book {self.kind} {self.target['id']} 1 {self.phone}")
        self.refused = (screen.lines.wait("outcome") or "").startswith("outcome not-saved")
        self.said = list(screen.lines.said)
        filler.unlink()
        screen.lines.said.clear()
        screen.say(f"book {self.kind} {self.target['id']} 1 {self.phone}")
        self.recovered = (screen.lines.wait("outcome") or "").startswith("outcome confirmed")
        self.said += list(screen.lines.said)
        screen.end(signal.SIGKILL)


def fill(path):
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 20, 4096, 512, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--syncs", type=int, default=SYNCS, help="at how many syncs of a booking the disk fails, each once")
    options = parser.parse_args()
    in_own_mounts()
    faults = false_saved = 0
    wrong = []
    with tempfile.TemporaryDirectory(prefix="hubscreen-disk-faults-") as name:
        folder = Path(name)
        (folder / "bench").mkdir()
        (folder / "disk").mkdir()
        bench = Bench(options.build, folder / "bench", 1)
        for lasting in (False, True):
            for first in range(1, options.syncs + 1):
                one = FailingSync(bench, first, lasting)
                made = one.run()
                lost, doubled = one.judge()
                faults += made
                false_saved += lost
                print(f"EIO at sync {one.when}: {made} made; said {one.said[1:]}, then {one.after}", flush=True)
                if doubled:
                    wrong.append(f"doubled at sync {one.when}")
        full = FullDisk(bench, "activity")
        full.run(folder / "disk")
        lost, doubled = full.judge()
        faults += 1
        false_saved += lost
        print(f"full disk: said {full.said[1:]}, then {full.after}")
        if not full.refused:
            wrong.append("a full disk was not told")
        if not full.recovered:
            wrong.append("a disk with room again was not used")
        bench.platform.end()
        os.system(f"umount {folder / 'disk'}")
    for problem in wrong:
        print(problem)
    print(f"faults: {faults} false saved: {false_saved}")
    sys.exit(0 if faults > options.syncs and not false_saved and not wrong else 1)


if __name__ == "__main__":
    main()
