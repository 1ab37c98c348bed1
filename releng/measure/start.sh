#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# How long Calx Studio takes from its start to a case that can be read in colours, measured from outside on a display of its own:
#   releng/measure/start.sh RUNS PROGRAM [OPTION...]
# PROGRAM is a start script or the program that releng/package.sh made. Each row says the seconds on the clock, those of
# the processors, and the memory of the process at that moment: for a new workspace, and for one that was used before; with
# "cold" before PROGRAM (root only) files are read from the disk each time.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=${1:?how many runs}
shift
cold=
if [ "$1" = cold ]; then
  cold=yes
  shift
fi
artifacts=$root/target/measure
mkdir -p "$artifacts"
. "$root/releng/smoke/tools.sh"
. "$root/releng/smoke/display.sh"
. "$root/releng/smoke/hand.sh"
provide_tools
work=$(mktemp -d)
trap 'kill -9 "${studio:-}" 2>/dev/null || true; end_display; rm -rf "$work"' EXIT
start_display
keyword_colour='#1f5f8b'
cp -R "$root/examples/synthetic-limited-ssc" "$work/case"

# Processor time of process $1 so far, in hundredths of a second, and its memory in MB.
effort() {
  local fields memory
  read -r -a fields <"/proc/$1/stat"
  memory=$(sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\).*/\1/p' "/proc/$1/status")
  # the name in the second field has no space
  echo "$((fields[13] + fields[14])) $((memory / 1024))"
}

# Starts the program in the workspace $1, waits for colours, prints a row named $2, and ends it.
measure() {
  local workspace=$1 row=$2 begin now ticks memory
  shift 2
  [ -z "$cold" ] || { sync; echo 3 >/proc/sys/vm/drop_caches; }
  begin=${EPOCHREALTIME/./}
  "$@" -data "$workspace" "$work/case/case.calx" >/dev/null 2>&1 &
  studio=$!
  wait_for "colours" shows_colour "$keyword_colour" 700x500+240+120
  now=${EPOCHREALTIME/./}
  read -r ticks memory < <(effort "$studio")
  printf '%-6s %6.2f s   %6.2f s of processors   %4d MB\n' "$row" "$(((now - begin) / 10000))e-2" "${ticks}e-2" "$memory"
  kill "$studio"
  wait "$studio" 2>/dev/null || true
  wait_for "an empty screen" has_no_window "Calx Studio"
}

for ((run = 1; run <= runs; run++)); do
  measure "$work/workspace$run" new "$@"
  measure "$work/workspace$run" used "$@"
done
