# Sourced by smoke.sh: a hand at the keyboard, and an eye on the screen.

# How long anything may take, in seconds: a busy machine is slow, not wrong.
patience=${CALX_SMOKE_PATIENCE:-90}

# Waits until the command that follows the description $1 succeeds; on failure keeps a picture and says for what it waited.
wait_for() {
  local what=$1 end=$((SECONDS + patience))
  shift
  until "$@"; do
    if [ "$SECONDS" -ge "$end" ]; then
      echo "        waited in vain for $what" >&2
      shot "in-vain-${what//[^A-Za-z0-9]/-}"
      return 1
    fi
    sleep 0.1
  done
}

# The window whose title matches the expression $1.
window() {
  xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1
}

has_window() {
  [ -n "$(window "$1")" ]
}

has_no_window() {
  ! has_window "$1"
}

wait_window() {
  wait_for "the window $1" has_window "$1"
}

wait_no_window() {
  wait_for "the window $1 to close" has_no_window "$1"
}

# True if the active window's title matches the expression $1.
is_active() {
  [[ $(xdotool getactivewindow getwindowname 2>/dev/null) =~ $1 ]]
}

# Brings the window $1 to the front.
activate() {
  xdotool windowactivate --sync "$(window "$1")"
}

# Presses keys in turn: key ctrl+s Escape
key() {
  xdotool key --clearmodifiers "$@"
}

# Types text as a person would, slower than the editor is.
type_text() {
  xdotool type --clearmodifiers --delay 15 "$1"
}

# Clicks at a place of the screen.
click() {
  xdotool mousemove "$1" "$2" click 1
}

# Waits until the window whose title matches the expression $1 is in front and has the keyboard.
wait_active() {
  wait_for "the keyboard in the window $1" is_active "$1"
}

# Takes the pointer away from everything, so that nothing is explained because it is pointed at.
point_nowhere() {
  xdotool mousemove 1399 899
}

# Keeps a picture of the screen as $1.png.
shot() {
  import -window root "$artifacts/$1.png" 2>/dev/null || true
}

# Keeps a picture of the screen as $1.png once it stands still.
keep() {
  wait_for "the picture $1 to stand still" stands_still
  shot "$1"
}

stands_still() {
  local before
  before=$(look)
  sleep 0.3
  [ "$(look)" = "$before" ]
}

# A picture of $1: a part of the screen (WIDTHxHEIGHT+X+Y) or a window; the whole screen if there is none.
picture_of() {
  case ${1:-} in
    '') import -window root ppm:- ;;
    *x*) import -window root -crop "$1" +repage ppm:- ;;
    *) import -window "$1" ppm:- ;;
  esac 2>/dev/null
}

# What $1 looks like, to be compared.
look() {
  picture_of "${1:-}" | md5sum
}

# True if $2 looks otherwise than $1.
looks_other() {
  [ "$(look "${2:-}")" != "$1" ]
}

# How many dots of the colour $1 are in $2: a part of the screen or a window; the whole screen if there is none.
pixels_of() {
  picture_of "${2:-}" | convert ppm:- -fill black +opaque "$1" -fill white -opaque "$1" -format '%[fx:int(mean*w*h+0.5)]' info: 2>/dev/null || echo 0
}

shows_colour() {
  [ "$(pixels_of "$1" "${2:-}")" -gt "${3:-20}" ]
}

shows_no() {
  [ "$(pixels_of "$1" "${2:-}")" -eq 0 ]
}

# True if the screen is a picture, not a plane: many colours, of which none covers nearly all.
shows_something() {
  [ "$(picture_of | convert ppm:- -format %k info:)" -gt 100 ]
}

# Waits for a file with content.
expect_file() {
  wait_for "the file $1" test -s "$1"
}

# Waits until the file $1 has a line like $2.
expect_text() {
  wait_for "'$2' in $(basename "$1")" grep -qs -e "$2" "$1"
}

# Fails with the message $2 unless the file or folder $1 is there.
must_exist() {
  [ -e "$1" ] || { echo "        missing: $1" >&2; return 1; }
}
