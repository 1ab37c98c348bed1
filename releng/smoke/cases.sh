# Sourced by smoke.sh: cases for a person to open.

# The colour of keywords in the light theme.
keyword_colour='#1f5f8b'

# A case of the example as the author's own file $1, with a comment that tells it from others.
write_case() {
  mkdir -p "$work/home/cases"
  { echo "// $1"; cat "$root/examples/synthetic-limited-ssc/case.calx"; } >"$work/home/cases/$1"
  echo "$work/home/cases/$1"
}

# Waits until the case $1 is open and can be read.
wait_case() {
  wait_window "$1"
  wait_for "the coloured text of $1" shows_colour "$keyword_colour"
}

# Starts the Studio in workspace $1 on a new case $2 and waits until it can be read.
open_case() {
  start "$1" "$(write_case "$2")"
  wait_case "$2"
}
