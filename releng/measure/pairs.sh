#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Runs two commands in turn and tells the second's time as a multiple of the first's: the median of the ratios pair by
# pair, so that a machine that is busy now and then does not decide. OUT in a command stands for a fresh path.
set -euo pipefail

if [ $# -ne 3 ]; then
  echo "usage: releng/measure/pairs.sh PAIRS FIRST SECOND" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The seconds that command $1 takes.
seconds() {
  rm -rf "$work/out" "$work/out.docx"
  hyperfine --shell none --runs 1 --warmup 0 --export-json "$work/times.json" "${1//OUT/$work/out}" >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
  sed -n 's/.*"median": \([0-9.]*\).*/\1/p' "$work/times.json"
}

for ((i = 0; i < $1; i++)); do
  echo "$(seconds "$2") $(seconds "$3")"
done | awk '
  function median(values, n,    i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && values[j] < values[j - 1]; j--) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t }
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
  }
  NF == 2 { n++; a[n] = $1; b[n] = $2; r[n] = $2 / $1 }
  END {
    if (!n) exit 1
    printf "%d pairs: first %.3f s, second %.3f s (medians); ratio %.2f", n, median(a, n), median(b, n), median(r, n)
    printf " (%.2f to %.2f)\n", r[1], r[n]
  }'
