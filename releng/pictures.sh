#!/usr/bin/env bash
# Makes the pictures of the README and the guides: releng/pictures.sh
# Those of manuscript and figures are made from the example; those of the Studio were taken by the tests of the window.
# Needs LibreOffice, pdftoppm and ImageMagick; says what is missing.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
example=examples/synthetic-limited-ssc
for tool in soffice pdftoppm convert; do
  command -v "$tool" > /dev/null || { echo "pictures: '$tool' is missing" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p docs/images

echo "manuscript ..."
./calx export "$example" --out "$work" > /dev/null
soffice --headless --convert-to pdf --outdir "$work" "$work/synthetic-limited-ssc.docx" > /dev/null 2>&1
pdftoppm -r 72 -f 1 -l 4 -png "$work/synthetic-limited-ssc.pdf" "$work/page"
convert "$work"/page-*.png -bordercolor '#888888' -border 1 -background white +append -resize 1600x +dither -colors 64 docs/images/manuscript.png

echo "lesion map ..."
./calx figure lesions "$example" --out "$work/figures" > /dev/null 2>&1
convert "$work"/figures/*-lesions.png -resize 1200x +dither -colors 64 docs/images/lesions.png

echo "Studio ..."
taken=tests/org.calx.ui.tests/target/work/pictures
for picture in "$taken"/studio*.png; do
  [ -e "$picture" ] || { echo "pictures: the tests of the window take the pictures of the Studio; run them first: ./mvnw verify" >&2; exit 1; }
  convert "$picture" +dither -colors 200 "docs/images/$(basename "$picture")"
done
ls -l docs/images
