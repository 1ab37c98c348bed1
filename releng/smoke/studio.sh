# Sourced by smoke.sh: starts and ends Studios. What starts gets a number: its process and its exit code are kept under it.

studios=0

# Becomes a program in the environment of somebody who has no Java, as a user of no rights when we are root.
as_author() {
  local user=()
  [ "$(id -u)" != 0 ] || user=("$(command -v setpriv)" --reuid 65534 --regid 65534 --clear-groups)
  exec env -i DISPLAY="$DISPLAY" HOME="$work/home" PATH="${author_path:-$work/no-programs}" JAVA_TOOL_OPTIONS="-Duser.home=$work/home" \
    GDK_BACKEND="$GDK_BACKEND" GSETTINGS_BACKEND="$GSETTINGS_BACKEND" LC_ALL="$LC_ALL" TZ="$TZ" \
    NO_AT_BRIDGE=1 "${user[@]}" "$@"
}

# The looks of the author's desktop: no variable GTK_THEME, which would not let a program be dark, and a caret that stands still.
write_looks() {
  mkdir -p "$work/home/.config/gtk-3.0"
  printf '[Settings]\ngtk-theme-name=Adwaita\ngtk-cursor-blink=0\n' >"$work/home/.config/gtk-3.0/settings.ini"
}

# Starts the program $1 in the workspace named $2 with the files that follow; sets studio to its process.
start_program() {
  local program=$1 workspace=$work/home/$2
  shift 2
  mkdir -p "$work/home" "$work/no-programs"
  write_looks
  [ "$(id -u)" != 0 ] || chown -R 65534:65534 "$work/home"
  as_author "$program" -data "$workspace" "$@" >>"$artifacts/studio.out" 2>&1 &
  studio=$!
  echo "$studio" >>"$work/studios"
}

# Starts the installed Studio in the workspace named $1 with files.
start() {
  start_program "$installed/usr/bin/calx-studio" "$@"
}

# Takes the Studio that started itself again, with the window $1, as ours; sets studio to its process.
adopt() {
  studio=$(xdotool getwindowpid "$(window "$1")")
  echo "$studio" >>"$work/studios"
}

is_over() {
  ! kill -0 "$1" 2>/dev/null
}

# Waits until the process $1 has ended, with exit code $2.
wait_exit() {
  local code=0
  wait_for "the end of the process" is_over "$1"
  wait "$1" || code=$?
  [ "$code" = "$2" ] || { echo "        exit code $code instead of $2" >&2; return 1; }
}

# Closes the window of the case $1 and waits for the end of the process $2.
close_studio() {
  activate "$1"
  key alt+F4
  wait_exit "$2" 0
}

end_studios() {
  local process
  [ -f "$work/studios" ] || return 0
  while read -r process; do
    kill -9 "$process" 2>/dev/null
  done <"$work/studios"
  rm -f "$work/studios"
}

# The file in which the workspace named $1 keeps the settings of $2.
settings_of() {
  echo "$work/home/$1/.metadata/.plugins/org.eclipse.core.runtime/.settings/$2.prefs"
}

# Fails when the log of the workspace named $1 has errors; keeps the log.
expect_no_errors() {
  local log=$work/home/$1/.metadata/.log
  [ -f "$log" ] || return 0
  cp "$log" "$artifacts/$1.log"
  ! grep -q '^!ENTRY [^ ]* 4 ' "$log" || { echo "        errors in the log: $(grep -A 1 '^!ENTRY [^ ]* 4 ' "$log" | tail -n 1)" >&2; return 1; }
}
