# Sourced by smoke.sh: what was typed and not saved survives the Studio.

# Killed with unsaved text, the Studio offers it at its next start; the file is as it was until the author saves. The same when the case comes back by
# itself with the question: the keys belong to the question.
journey_recovered() {
  local file=$work/home/cases/unsaved.calx kept=$work/home/recovered/.metadata/.plugins/org.calx.app/unsaved first
  install_package
  point_nowhere
  open_case recovered unsaved.calx
  cp "$file" "$work/before.calx"
  wait_active unsaved.calx
  key ctrl+Home
  type_text "// typed and never saved "
  wait_window "^\*unsaved.calx"
  wait_for "the text to be kept" keeps_text "$kept" "^// typed and never saved // unsaved.calx$"
  first=$studio
  kill -9 "$first"
  wait "$first" 2>/dev/null || true
  wait_no_window unsaved.calx
  cmp "$work/before.calx" "$file"
  start recovered
  wait_active "^Unsaved text"
  keep recovered-1-offer
  key Return # Restore
  wait_no_window "^Unsaved text"
  wait_window "^\*unsaved.calx"
  wait_for "the coloured text" shows_colour "$keyword_colour"
  keep recovered-2-restored
  cmp "$work/before.calx" "$file"
  wait_active unsaved.calx
  key ctrl+s
  wait_window "^unsaved.calx"
  expect_text "$file" "^// typed and never saved // unsaved.calx$"
  diff <(tail -n +2 "$work/before.calx") <(tail -n +2 "$file")
  wait_for "the kept text to be forgotten" keeps_nothing "$kept"
  close_studio unsaved.calx "$studio"
  start recovered
  wait_active "^unsaved.calx"
  wait_for "the coloured text" shows_colour "$keyword_colour"
  key ctrl+Home
  type_text "// again "
  wait_for "the text to be kept" keeps_text "$kept" "^// again // typed and never saved // unsaved.calx$"
  kill -9 "$studio"
  wait "$studio" 2>/dev/null || true
  wait_no_window unsaved.calx
  start recovered
  wait_active "^Unsaved text"
  wait_for "the coloured text behind the question" shows_colour "$keyword_colour"
  key Return
  wait_no_window "^Unsaved text"
  wait_window "^\*unsaved.calx"
  wait_active unsaved.calx
  key ctrl+s
  wait_window "^unsaved.calx"
  expect_text "$file" "^// again // typed and never saved // unsaved.calx$"
  close_studio unsaved.calx "$studio"
  expect_no_errors recovered
}

# True if a text kept in the folder $1 has a line like $2. A file that is still being written is not kept yet.
keeps_text() {
  grep -qs -e "$2" "$1"/*.unsaved
}

keeps_nothing() {
  [ -z "$(ls -A "$1" 2>/dev/null)" ]
}
