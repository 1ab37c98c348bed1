# Sourced by smoke.sh: what is in a manuscript, read by other programs.

# Lets LibreOffice open the manuscript $1; leaves its pages as PDF with the artifacts, and its words as $2.txt. soffice tells nothing by its exit code.
opens_in_word_processor() {
  local pdf=$artifacts/$(basename "$1" .docx).pdf
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$artifacts" "$1" >"$artifacts/soffice.out" 2>&1
  [ -s "$pdf" ] || { echo "        LibreOffice does not open $(basename "$1")" >&2; return 1; }
  pdftotext -q "$pdf" "$artifacts/$2.txt"
  grep -q $'\f' "$artifacts/$2.txt" || { echo "        no page in $(basename "$pdf")" >&2; return 1; }
}

# Fails unless the words $2 are in $1.txt, however the lines break.
must_tell() {
  tr -s '[:space:]' ' ' <"$artifacts/$1.txt" | sed 's/\xc2\xa0/ /g' | grep -qF -e "$2" ||
    { echo "        the manuscript does not tell '$2'" >&2; return 1; }
}

# True if the manuscript $1 has words like $2.
document_has() {
  unzip -p "$1" word/document.xml 2>/dev/null | sed 's/<[^>]*>//g' | grep -q -e "$2"
}
