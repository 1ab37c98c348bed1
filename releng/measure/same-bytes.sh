#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Exports the same cases with one thread and with several, in other time zones and languages, with and without the
# optimising compiler, and compares the bytes.
set -euo pipefail

if [ $# -ne 2 ]; then
  echo "usage: releng/measure/same-bytes.sh CASES_DIR WORK_DIR" >&2
  exit 2
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mkdir -p "$2"
cases=$(realpath "$1")
work=$(realpath "$2")

# Exports as $1, in the environment and with the Java options that follow.
exported() {
  local name=$1
  shift
  rm -rf "${work:?}/$name"
  env "$@" "$root/calx" export "$cases" --out "$work/$name" 2>/dev/null
  (cd "$work/$name" && sha256sum -- .calx-exports *.docx) >"$work/$name.sums"
  cmp -s "$work/first.sums" "$work/$name.sums" || { echo "differs: $name ($*)"; exit 1; }
}

rm -f "$work"/*.sums
rm -rf "$work/first"
"$root/calx" export "$cases" --out "$work/first" 2>/dev/null
(cd "$work/first" && sha256sum -- .calx-exports *.docx) >"$work/first.sums"
exported again TZ=UTC
exported one-thread JAVA_TOOL_OPTIONS=-XX:ActiveProcessorCount=1
exported four-threads JAVA_TOOL_OPTIONS=-XX:ActiveProcessorCount=4
exported optimised JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=4
exported samoa TZ=Pacific/Apia
exported kathmandu TZ=Asia/Kathmandu
exported turkish JAVA_TOOL_OPTIONS="-Duser.language=tr -Duser.country=TR"
exported arabic JAVA_TOOL_OPTIONS="-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo"
exported german LC_ALL=de_DE.UTF-8
echo "G11 the same bytes in 10 runs of $(wc -l <"$work/first.sums") files: yes"
