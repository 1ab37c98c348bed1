# Sourced by smoke.sh: the whole way of an author, from the welcome page to the manuscript, by the keyboard.

# The edge of the tile of the welcome page that has the keyboard.
tile_focus_colour='#1f6570'
# The ground of what the manuscript marks because the caret is there.
caret_mark_colour='#fff3c8'
# The line under an error, and its mark beside the scroll bar.
error_colour='#d14959'
# What is selected in a list.
selection_colour='#3584e4'
# A lesion in the lesion map.
lesion_colour='#d86900'

journey_author() {
  local file=$work/home/cases/thumb-stones.calx
  install_package
  point_nowhere
  start author
  wait_active "^Calx Studio"
  answer_the_wizard
  fill_the_gaps
  add_a_lesion
  mend_the_lesion
  choose_a_journal
  export_the_manuscript
  export_again
  close_studio thumb-stones "$studio"
  expect_no_errors author
}

# The welcome page has the keyboard on "New case report".
answer_the_wizard() {
  wait_for "the tile with the keyboard" shows_colour "$tile_focus_colour"
  keep author-01-welcome
  key Return
  wait_active "^New case report"
  type_text thumb-stones
  key alt+d ctrl+a
  type_text "$(dirname "$file")"
  keep author-02-name
  key alt+n alt+s Down alt+a # female
  type_text 62
  key alt+p
  type_text 2024-11-02
  keep author-03-patient
  key alt+n alt+d ctrl+a
  type_text SSc
  wait_for "the diseases called SSc" has_lists 1
  keep author-04-disease
  key Return
  wait_no_list
  wait_active "^New case report"
  key alt+s Down # limited cutaneous
  key alt+n alt+t Down # dystrophic
  keep author-05-calcinosis
  key alt+f
  wait_case thumb-stones.calx
  expect_text "$file" "^  patient female, aged 62 years {"
  expect_text "$file" "^  presented 2024-11-02"
  expect_text "$file" "^  disease D1 systemic sclerosis, limited cutaneous {"
  expect_text "$file" "^  calcinosis dystrophic {"
  must_exist "${file%.calx}.bib"
}

# The title is selected, to be typed over; Tab leads to the consent.
fill_the_gaps() {
  wait_active thumb-stones.calx
  wait_for "the title marked in the manuscript" shows_colour "$caret_mark_colour" "" 1000
  keep author-06-first-gap
  type_text "Stones of a thumb in systemic sclerosis"
  key Tab
  type_text "written, on 2025-01-10"
  save
  expect_text "$file" '^  title "Stones of a thumb in systemic sclerosis"'
  expect_text "$file" "^  consent written, on 2025-01-10"
}

# Into the calcinosis, found in the quick outline, by completion; at a site that is none.
add_a_lesion() {
  local before
  key Escape ctrl+shift+o
  wait_for "the quick outline" has_lists 1
  wait_active '^ *$'
  type_text calcinosis
  wait_for "the statement found" list_shows "$selection_colour"
  keep author-07-quick-outline
  key Return
  wait_no_list
  wait_active thumb-stones.calx
  key End Return ctrl+space
  wait_list completion
  before=$(look_of_lists)
  type_text lesi
  wait_for "fewer proposals" lists_look_other "$before"
  keep author-08-completion
  key Return
  wait_no_list
  wait_for "a lesion without errors" shows_no "$error_colour"
  key Tab
  type_text "left thumb, middle phalanx"
  save
  expect_text "$file" "^    lesion L1 at left thumb, middle phalanx {"
}

# A thumb has two phalanges: of what is offered the second is right.
mend_the_lesion() {
  wait_for "the error to be marked" shows_colour "$error_colour"
  key Escape ctrl+1
  wait_list "quick fixes"
  keep author-09-quick-fix
  key Down Return
  wait_no_list
  wait_for "the error to go" shows_no "$error_colour"
  wait_active thumb-stones.calx
  key Down End
  type_text ", stone, subcutaneous"
  save
  expect_text "$file" "^    lesion L1 at left thumb, distal phalanx {"
  expect_text "$file" "^      is palpable, stone, subcutaneous"
}

# The third of the list; the tool bar, the manuscript and the Studio's memory know it.
choose_a_journal() {
  local bar=500x40+160+66 before
  before=$(look $bar)
  key ctrl+shift+j
  wait_for "the journals" has_menu 250
  key Down Down Down
  keep author-10-journals
  key Return
  expect_text "$(settings_of author org.calx.ui)" "thumb-stones.calx=bmj-case-reports"
  wait_for "the journal in the tool bar" looks_other "$before" $bar
  show_view 4 # the lesion map
  wait_for "the lesion in the map" shows_colour "$lesion_colour"
  keep author-11-lesion-map
  key F12
}

export_the_manuscript() {
  key ctrl+shift+e
  wait_active "^Export manuscripts"
  keep author-12-export-cases
  key alt+n
  keep author-13-export-look
  key alt+n
  keep author-14-export-plan
  key alt+f
  wait_active "^Export *$"
  keep author-15-exported
  expect_file "${file%.calx}.docx"
  key Escape
  wait_no_window "^Export *$"
  opens_in_word_processor "${file%.calx}.docx" author
  must_tell author "Stones of a thumb in systemic sclerosis"
  must_tell author "distal phalanx of the left thumb"
  must_tell author "a woman in her 60s" # as the journal chosen tells ages
}

# One key, after a change.
export_again() {
  wait_active thumb-stones.calx
  key End Return
  type_text "size 23 mm at presentation"
  save
  key F9
  wait_for "the size in the manuscript" document_has "${file%.calx}.docx" '23.mm'
  keep author-16-exported-again
}

# Saves and waits until the title has lost its star.
save() {
  key ctrl+s
  wait_window "^$(basename "$file")"
}
