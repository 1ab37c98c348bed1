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

# Keeps a picture of the screen as $1.png.
shot() {
  import -window root "$artifacts/$1.png" 2>/dev/null || true
}

# How many of the colours $1, in part $2 of the screen (WIDTHxHEIGHT+X+Y); the whole if there is none.
pixels_of() {
  import -window root -crop "${2:-1400x900+0+0}" ppm:- | convert ppm:- -fill black +opaque "$1" -fill white -opaque "$1" -format '%[fx:int(mean*w*h+0.5)]' info:
}

shows_colour() {
  [ "$(pixels_of "$1" "${2:-}")" -gt "${3:-20}" ]
}

# True if the screen is a picture, not a plane: many colours, of which none covers nearly all.
shows_something() {
  [ "$(import -window root ppm:- | convert ppm:- -format %k info:)" -gt 100 ]
}

# Waits for a file with content.
expect_file() {
  wait_for "the file $1" test -s "$1"
}

# Waits until the file $1 has a line like $2.
expect_text() {
  wait_for "'$2' in $(basename "$1")" grep -q -e "$2" "$1"
}

# Fails with the message $2 unless the file or folder $1 is there.
must_exist() {
  [ -e "$1" ] || { echo "        missing: $1" >&2; return 1; }
}
