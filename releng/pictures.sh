#!/usr/bin/env bash
# Makes the pictures of the README from the example: releng/pictures.sh
# Needs LibreOffice, pdftoppm, ImageMagick, xdotool and, without a display, Xvfb and GTK 3; says what is missing.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
example=examples/synthetic-limited-ssc
for tool in soffice pdftoppm convert import xdotool; do
  command -v "$tool" > /dev/null || { echo "pictures: '$tool' is missing" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -z "${studio:-}" ] || kill -- "-$studio" 2> /dev/null || true; [ -z "${server:-}" ] || kill "$server" || true' EXIT
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
if [ -z "${DISPLAY:-}" ]; then
  exec 3> "$work/display"
  Xvfb -displayfd 3 -screen 0 1280x820x24 -nolisten tcp > /dev/null 2>&1 &
  server=$!
  for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
  DISPLAY=:$(cat "$work/display")
  export DISPLAY
fi
# a copy with one mistake, so that a finding can be seen
cp -r "$example" "$work/case"
sed '0,/lesion L1 at left thumb, distal phalanx/s//lesion L1 at left thumb, middle phalanx/' "$example/case.calx" > "$work/case/case.calx"
setsid ./calx studio -data "$work/workspace" "$work/case/case.calx" > "$work/studio.log" 2>&1 &
studio=$!
for _ in $(seq 600); do # the first start builds the Studio
  xdotool search --onlyvisible --name 'Calx Studio' > /dev/null 2>&1 && break
  sleep 0.5
done
sleep "${CALX_STUDIO_SECONDS:-15}"
xdotool key ctrl+period # the next finding
sleep 3
import -window root "$work/studio.png"
convert "$work/studio.png" +dither -colors 200 docs/images/studio.png
ls -l docs/images
