# Sourced by smoke.sh: what a reader sees of a complete case, in light and in dark.

# The colour of keywords in the dark theme.
dark_keyword_colour='#7fb7e6'
# The bar of the CARE view as far as all is covered, in both.
covered_colour='#2e7d5e'
dark_covered_colour='#5cb892'
# The signs of lesions and of other statements in the outline.
outline_colour='#2f7d8c'

# Dark is chosen in the menu of the window, for which the Studio starts itself again; the author can go on typing.
journey_looks() {
  local case=$work/home/cases/complete
  install_package
  point_nowhere
  mkdir -p "$case"
  cp -R "$root/examples/synthetic-limited-ssc/." "$case"
  start looks "$case/case.calx"
  wait_case case.calx
  wait_active case.calx
  show_view 0 # CARE
  wait_for "the bar of the checklist" shows_colour "$covered_colour" "" 100
  keep looks-light
  key F12 alt+w
  wait_for "the menu Window" has_menu
  key a d
  wait_active "^Appearance"
  keep looks-question
  key Return # Start Again
  wait_exit "$studio" 0
  expect_text "$(settings_of looks org.eclipse.e4.ui.css.swt.theme)" e4_dark
  wait_window case.calx
  adopt case.calx
  wait_for "the dark text" shows_colour "$dark_keyword_colour"
  wait_for "the bar of the checklist" shows_colour "$dark_covered_colour" "" 100
  wait_for "the outline" shows_colour "$outline_colour" "" 200
  keep looks-dark
  wait_active case.calx
  key ctrl+Home
  type_text "// typed after a new start "
  key ctrl+s
  expect_text "$case/case.calx" "^// typed after a new start "
  wait_window "^case.calx"
  activate case.calx
  key alt+F4
  wait_for "the end of the process" is_over "$studio"
  expect_no_errors looks
}
