#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the kiosk costs at rest on its home page, beside a bare Qt program of the same parts (tests/bench/bare), in one
# run and with the same rendering in software:
#
#     tests/bench/rest.sh [SECONDS]
#
# Prints a `key: value` a line: start in ms (cold = no cache, warm = with one; from exec to the first complete picture,
# median of five), PSS in MB (and whose it is) and processor time in s a minute over SECONDS (60) of rest, installed
# size in MB without fonts, and ratios. `kiosk` and `bare_soft` draw by Qt Quick's software renderer, which the kiosk
# takes by itself where there is no graphics card; `kiosk_gl` and `bare` by OpenGL in software. `kiosk_wrong_clock`
# starts where the machine's clock is 18 hours ahead of the platform's. Needs a machine that does nothing else
# meanwhile.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."

if [[ ${1:-} != --inside ]]; then
    packaging/debian13/enter bash -c '
        [[ -f build/build.ninja ]] || cmake --preset first >/dev/null
        cmake --build build --target hubscreen-kiosk hubscreen-platform hubscreen-bare' >&2
    exec packaging/debian13/enter tests/bench/rest.sh --inside "${1:-60}"
fi

seconds=$2 runs=5 size=1080x1920
work=$(mktemp -d -t hubscreen.XXXXXX)
started=()
finish() {
    local pid
    for pid in "${started[@]}"; do kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf -- "$work"
}
trap finish EXIT

await() { # FILE: until it is there
    local -i left=2000
    until [[ -s $1 || -e $1 && $1 == *.made ]]; do
        (( left-- > 0 )) || { echo "rest.sh: $1 did not appear" >&2; exit 1; }
        sleep 0.02
    done
}
median() { sort -n | sed -n "$(( (runs + 1) / 2 ))p"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

Xvfb -displayfd 3 -screen 0 1920x1920x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
await "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb
unset QT_QUICK_BACKEND QSG_RHI_BACKEND LIBGL_ALWAYS_SOFTWARE WAYLAND_DISPLAY

platform() { # NAME TIME: starts one; sets feed
    build/bin/hubscreen-platform --listen 127.0.0.1:0 --data "$work/$1" --demo --tick 1s --clock "$2" >"$work/$1.log" &
    started+=($!)
    await "$work/$1.log"
    until grep -q '^listening on ' "$work/$1.log"; do sleep 0.02; done
    feed=$(sed -n 's/^listening on //p' "$work/$1.log")
}
platform platform "$(TZ=Asia/Shanghai date +%Y-%m-%dT10:32:00+08:00)"

launch() { # PROGRAM DATA: starts it; sets pid, and ms from exec to its first complete picture
    local ready=$work/ready.made began
    rm -f "$ready"
    began=$(date +%s%N)
    case $1 in
        bare_soft) QT_QUICK_BACKEND=software build/bin/hubscreen-bare "$size" "$ready" & ;;
        bare) LIBGL_ALWAYS_SOFTWARE=1 build/bin/hubscreen-bare "$size" "$ready" & ;;
        kiosk|kiosk_wrong_clock) QT_QUICK_BACKEND=software build/bin/hubscreen-kiosk --feed "$feed" --data "$2" --windowed "$size" --ready-file "$ready" & ;;
        kiosk_gl) LIBGL_ALWAYS_SOFTWARE=1 build/bin/hubscreen-kiosk --feed "$feed" --data "$2" --windowed "$size" --ready-file "$ready" & ;;
    esac
    pid=$!
    await "$ready"
    ms=$(( ($(date -r "$ready" +%s%N) - began) / 1000000 ))
}
end() { kill -TERM "$pid"; wait "$pid" || true; }

start_of() { # PROGRAM: cold and warm
    local i
    for (( i = 0; i < runs; ++i )); do
        rm -rf "$work/$1"
        launch "$1" "$work/$1"; end
        echo "$ms" >>"$work/$1.cold"
        launch "$1" "$work/$1"; end
        echo "$ms" >>"$work/$1.warm"
    done
}
tree() { echo "$1"; local child; for child in $(pgrep -P "$1"); do tree "$child"; done; }
pss_of() { # PID: MB, of its process tree
    local one
    for one in $(tree "$1"); do awk '/^Pss:/ { print $2 }' "/proc/$one/smaps_rollup"; done | awk '{ kb += $1 } END { printf "%.0f", kb / 1024 }'
}
parts_of() { # PID: MB of PSS by what it is
    awk '/^[0-9a-f]+-[0-9a-f]+ / { what = $6 == "" || $6 ~ /^\[/ ? "memory" : $6 ~ /fonts/ ? "fonts" : $6 ~ /(Qt6|qt6)/ ? "qt" : \
             $6 ~ /(LLVM|gallium|libGL|libEGL|dri)/ ? "opengl" : $6 ~ /icu/ ? "icu" : $6 ~ /hubscreen/ ? "program" : "other_files" }
         /^Pss:/ { kb[what] += $2 } END { for (what in kb) printf "%s %.0f\n", what, kb[what] / 1024 }' "/proc/$1/smaps" | sort
}
cpu_of() { # PID: clock ticks, of its process tree
    local one
    for one in $(tree "$1"); do sed 's/.*) //' "/proc/$one/stat"; done | awk '{ ticks += $12 + $13 } END { print ticks }'
}
rest_of() { # PROGRAM
    local before
    launch "$1" "$work/$1"
    sleep 10 # what follows the first picture is not rest
    before=$(cpu_of "$pid")
    sleep "$seconds"
    awk -v t="$(( $(cpu_of "$pid") - before ))" -v hz="$(getconf CLK_TCK)" -v s="$seconds" 'BEGIN { printf "%.2f", t / hz * 60 / s }' >"$work/$1.cpu"
    pss_of "$pid" >"$work/$1.pss"
    parts_of "$pid" >"$work/$1.parts"
    sed -n 's|.* \(/usr/lib/.*\)|\1|p' "/proc/$pid/maps" | sort -u >"$work/$1.maps"
    end
}
installed_of() { # PROGRAM BINARY: MB of the packages whose files it maps, with all they need beyond a base system, without fonts
    local packages
    mapfile -t packages < <(xargs -a "$work/$1.maps" dpkg -S 2>/dev/null | sed 's/: .*//; s/:amd64//; s/, .*//' | sort -u)
    { apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances "${packages[@]}" \
        | grep -E '^[a-z0-9]' | sed 's/:.*//' | sort -u \
        | xargs dpkg-query -W -f '${Installed-Size} ${Priority} ${Essential} ${Package}\n' 2>/dev/null \
        | awk '$2 != "required" && $3 != "yes" && $4 !~ /^fonts-/ && $3 !~ /^fonts-/ { print $1 }'
      echo $(( $(stat -c %s "$2") / 1024 )); } | awk '{ kb += $1 } END { printf "%.0f", kb / 1024 }'
}

for program in bare bare_soft kiosk kiosk_gl; do
    start_of "$program"
    rest_of "$program"
    echo "start_cold_ms_$program: $(median <"$work/$program.cold")"
    echo "start_warm_ms_$program: $(median <"$work/$program.warm")"
    echo "pss_mb_$program: $(cat "$work/$program.pss")"
    while read -r what mb; do echo "pss_mb_${program}_$what: $mb"; done <"$work/$program.parts"
    echo "cpu_s_per_minute_$program: $(cat "$work/$program.cpu")"
done
echo "start_warm_kiosk_to_bare_soft: $(ratio "$(median <"$work/kiosk.warm")" "$(median <"$work/bare_soft.warm")")"
echo "start_cold_above_warm_ms_kiosk: $(( $(median <"$work/kiosk.cold") - $(median <"$work/kiosk.warm") ))"
echo "cpu_kiosk_to_bare_soft: $(ratio "$(cat "$work/kiosk.cpu")" "$(cat "$work/bare_soft.cpu")")"
platform late "$(TZ=Asia/Shanghai date -d '18 hours ago' +%Y-%m-%dT%H:%M:%S+08:00)"
start_of kiosk_wrong_clock
echo "start_warm_ms_kiosk_wrong_clock: $(median <"$work/kiosk_wrong_clock.warm")"
echo "installed_mb_bare: $(installed_of bare build/bin/hubscreen-bare)"
echo "installed_mb_kiosk: $(installed_of kiosk build/bin/hubscreen-kiosk)"
for program in kiosk kiosk_gl; do
    echo "start_warm_${program}_to_bare: $(ratio "$(median <"$work/$program.warm")" "$(median <"$work/bare.warm")")"
    echo "pss_${program}_above_bare_mb: $(( $(cat "$work/$program.pss") - $(cat "$work/bare.pss") ))"
    echo "cpu_${program}_to_bare: $(ratio "$(cat "$work/$program.cpu")" "$(cat "$work/bare.cpu")")"
done
