#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Exports COPIES copies of a case in one run of calx, and the same copies of its peer (peer.sh) with pandoc, one process
# a file on every processor. Tells seconds, and the memory of the largest process.
set -euo pipefail

if [ $# -ne 3 ]; then
  echo "usage: releng/measure/folder.sh COPIES CASE_DIR PEER_DIR" >&2
  exit 2
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
case_dir=$(realpath "$2")
peer=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/cases" "$work/pandoc"
for ((i = 1; i <= $1; i++)); do
  cp -r "$case_dir" "$work/cases/copy$i"
done
sync

# Runs the rest of the arguments and tells time and memory under the name $1.
measured() {
  local name=$1
  shift
  /usr/bin/time -f "$name: %e s, %M kB in the largest process" "$@" >"$work/log" 2>"$work/time" || { cat "$work/time" >&2; exit 1; }
  tail -n 1 "$work/time"
}

measured "calx, $1 cases in one run" "$root/calx" export "$work/cases" --out "$work/calx"
[ "$(find "$work/calx" -name '*.docx' | wc -l)" -eq "$1" ]
cd "$peer"
seq "$1" >"$work/numbers"
measured "pandoc, $1 runs on $(nproc) processors" xargs -a "$work/numbers" -P "$(nproc)" -I{} pandoc case.md --citeproc \
  --bibliography references.bib --csl style.csl --reference-doc reference.docx -o "$work/pandoc/{}.docx"
