# Sourced by smoke.sh: a display and a window manager of our own, and what they are.

# Starts both; the same size, dots and looks everywhere.
start_display() {
  local number
  exec {display_pipe}< <(exec Xvfb -displayfd 1 -screen 0 1400x900x24 -dpi 96 -ac -nolisten tcp 2>/dev/null)
  display_process=$!
  read -r -t 20 number <&"$display_pipe" || { echo "smoke: Xvfb did not start" >&2; exit 2; }
  export DISPLAY=:$number GDK_BACKEND=x11 GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8 TZ=UTC NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GTK_THEME
  metacity --sm-disable --no-composite >/dev/null 2>&1 &
  manager_process=$!
  wait_for "the window manager" has_manager
}

has_manager() {
  xdotool get_desktop >/dev/null 2>&1
}

end_display() {
  [ -z "${manager_process:-}" ] || kill "$manager_process" 2>/dev/null
  [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null
}

# What a picture can depend on, so that two that differ can be explained.
fingerprint() {
  echo "system   $(. /etc/os-release && echo "$PRETTY_NAME"), $(uname -m), $(nproc) processors"
  echo "display  Xvfb $(xdotool getdisplaygeometry | tr ' ' x), 96 dots per inch, GDK_BACKEND=$GDK_BACKEND"
  echo "manager  $(metacity --version 2>/dev/null | head -n 1)"
  echo "GTK      $(dpkg-query -W -f '${Version}' libgtk-3-0 2>/dev/null), theme Adwaita"
  echo "fonts    $(fc-match Sans), $(fc-match Monospace)"
  echo "locale   $LC_ALL, time zone $TZ"
}
