# Sourced by smoke.sh: lists and menus over a window of the Studio.

# The windows of the Studio whose title is $1.
windows_titled() {
  local each
  for each in $(xdotool search --onlyvisible --class '^Calx Studio$' 2>/dev/null); do
    [[ $(xdotool getwindowname "$each" 2>/dev/null) != "$1" ]] || echo "$each"
  done
}

# The lists over the text, and what tells beside one of the entry selected: they have no title.
lists() {
  windows_titled ''
}

has_lists() {
  [ "$(lists | wc -l)" -ge "$1" ]
}

has_no_list() {
  [ -z "$(lists)" ]
}

# Waits for the list of $1, and for what stands beside it: that comes when an entry is there and selected.
wait_list() {
  wait_for "the list of $1" has_lists 2
}

wait_no_list() {
  wait_for "the list to close" has_no_list
}

look_of_lists() {
  local each
  for each in $(lists); do look "$each"; done
}

# True if lists are open and look otherwise than $1.
lists_look_other() {
  local now
  now=$(look_of_lists)
  [ -n "$now" ] && [ "$now" != "$1" ]
}

# True if a list shows the colour $1.
list_shows() {
  local each
  for each in $(lists); do
    ! shows_colour "$1" "$each" || return 0
  done
  return 1
}

# True if a menu is open that is at least $1 dots high.
has_menu() {
  local each height
  for each in $(windows_titled 'Calx Studio'); do
    height=$(xdotool getwindowgeometry --shell "$each" 2>/dev/null | sed -n 's/^HEIGHT=//p')
    [ "${height:-0}" -lt "${1:-40}" ] || return 0
  done
  return 1
}

has_no_menu() {
  ! has_menu
}

# Opens a view by the menu Window > Show View; $1 is its place there, from 0.
show_view() {
  local i
  key alt+w
  wait_for "the menu Window" has_menu
  key Right
  wait_for "the list of views" has_menu 250
  for ((i = 0; i < $1; i++)); do key Down; done
  key Return
  wait_for "the menu to close" has_no_menu
}
