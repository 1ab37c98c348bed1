# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# What reads the documents. Writes $work/N.defects and $work/N.found for the Nth file. Sourced.

read_all() {
  local i
  local files=("$@")
  for i in "${!files[@]}"; do
    : >"$work/$i.defects"
    : >"$work/$i.found"
  done
  read_by_schema "${files[@]}"
  export -f read_by_sdk read_by_pandoc count compare
  export work sdk
  for i in "${!files[@]}"; do printf '%s\0%s\0' "$i" "${files[$i]}"; done |
    xargs -0 -n 2 -P "$(nproc)" bash -c 'read_by_sdk "$@"; read_by_pandoc "$@"' _
  read_by_libreoffice "${files[@]}"
}

# All files in one run: the schemas take longer to read than the documents.
read_by_schema() {
  local i=0 file parts errors
  "$java" "$home/check/Schema.java" "$schema_jar" "$@" >"$work/schema.tsv" || echo "the schemas could not be read" >>"$work/0.defects"
  while IFS=$'\t' read -r file parts errors; do
    echo "$parts parts by the schemas" >>"$work/$i.found"
    [ -z "$errors" ] || echo "schema: $errors" >>"$work/$i.defects"
    [ "${parts:-0}" -gt 0 ] || echo "schema: no part was validated" >>"$work/$i.defects"
    i=$((i + 1))
  done <"$work/schema.tsv"
  [ "$i" -eq $# ] || echo "schema: $i of $# documents were read" >>"$work/0.defects"
}

read_by_sdk() {
  local result
  if ! result=$("$sdk" "$2" 2>&1); then
    echo "Open XML SDK: $(grep -oE '"(description|path)": "[^"]*"' <<<"$result" | head -2 | tr '\n' ' ')" >>"$work/$1.defects"
  else
    echo "valid by the Open XML SDK" >>"$work/$1.found"
  fi
}

count() {
  grep -oE "$1" "$2" | wc -l
}

# $1 what, $2 how many the file has, $3 how many pandoc found, $4 number of the file
compare() {
  [ "$2" -eq "$3" ] || echo "pandoc: $3 of $2 $1" >>"$work/$4.defects"
}

# What is in the file is counted in its XML, what a reader finds in pandoc's reading of it.
read_by_pandoc() {
  local xml=$work/$1.xml html=$work/$1.html text=$work/$1.txt
  unzip -p "$2" word/document.xml >"$xml" 2>/dev/null
  if ! pandoc -f docx+styles -t html --wrap=none "$2" -o "$html" 2>"$work/$1.log" || ! pandoc -f docx -t plain --wrap=none "$2" -o "$text" 2>>"$work/$1.log"; then
    echo "pandoc: $(head -1 "$work/$1.log" | cut -c1-200)" >>"$work/$1.defects"
    return
  fi
  local headings tables figures captions references
  headings=$(count '<w:pStyle w:val="Heading[1-9]"' "$xml")
  tables=$(count '<w:tbl>' "$xml")
  figures=$(count '<a:blip[ >]' "$xml")
  captions=$(count '<w:instrText[^>]*> *SEQ ' "$xml")
  references=$(count '<w:pStyle w:val="Bibliography"' "$xml")
  compare headings "$headings" "$(count '<h[1-6][ >]' "$html")" "$1"
  compare tables "$tables" "$(count '<table' "$html")" "$1"
  compare figures "$figures" "$(count '<img ' "$html")" "$1"
  compare captions "$captions" "$(grep -cE '^ *(Figure|Table) [0-9]+\.' "$text")" "$1"
  compare references "$references" "$(count 'data-custom-style="[Bb]ibliography"' "$html")" "$1"
  local kind
  for kind in Figure Table; do
    grep -oE "^ *$kind [0-9]+\." "$text" | grep -oE '[0-9]+' | awk -v kind="$kind" \
      '$1 != NR { print "pandoc: caption " NR " says " kind " " $1; exit }' >>"$work/$1.defects"
  done
  [ "$headings" -gt 0 ] || echo "no heading" >>"$work/$1.defects"
  echo "pandoc: $headings headings, $tables tables, $figures figures, $captions captions, $references references, $(wc -w <"$text") words" >>"$work/$1.found"
}

# soffice exits with 0 whatever happens: only the PDF tells. One start converts many.
read_by_libreoffice() {
  local files=("$@") i pdf pages
  mkdir -p "$work/in" "$work/pdf"
  for i in "${!files[@]}"; do cp "${files[$i]}" "$work/in/$i.docx"; done
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$work/in"/*.docx >/dev/null 2>&1
  for i in "${!files[@]}"; do
    pdf=$work/pdf/$i.pdf
    # one that stops all is tried again alone, so that the others are not blamed
    [ -s "$pdf" ] || soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$work/in/$i.docx" >/dev/null 2>&1
    if [ ! -s "$pdf" ] || ! pdftotext -q "$pdf" "$work/$i.pdf.txt" || ! grep -q '[[:alpha:]]' "$work/$i.pdf.txt"; then
      echo "LibreOffice: no PDF with text" >>"$work/$i.defects"
      continue
    fi
    ! grep -qE 'Error: Reference source not found|Error! ' "$work/$i.pdf.txt" || echo "LibreOffice: a field is in error" >>"$work/$i.defects"
    pages=$(grep -c $'\f' "$work/$i.pdf.txt")
    echo "LibreOffice: $pages pages" >>"$work/$i.found"
  done
}
