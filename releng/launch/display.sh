# Sourced by mvnw: gives the workbench tests a display. They are never skipped for want of one.

# What the window tests need on Debian and Ubuntu.
display_packages="xvfb metacity libgtk-3-0 fonts-dejavu-core adwaita-icon-theme"

# True if the Maven arguments name a phase in which the workbench tests run.
runs_window_tests() {
  local argument
  for argument in "$@"; do
    case $argument in
      -DskipTests | -DskipTests=true | -Dmaven.test.skip=true) return 1 ;;
    esac
  done
  for argument in "$@"; do
    case $argument in
      integration-test | verify | install | deploy) return 0 ;;
    esac
  done
  return 1
}

# True if Xvfb, a window manager and GTK 3 are there. Without a manager no window gets the keyboard when another one closes.
display_is_installed() {
  command -v metacity >/dev/null || return 1
  # ldconfig is not on the path of ordinary users
  command -v Xvfb >/dev/null && { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -c libgtk-3.so.0 >/dev/null
}

# Installs what is missing, if this user may; else says what to install.
install_display() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "mvnw: installing $display_packages for the window tests" >&2
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $display_packages >&2
  fi
  display_is_installed && return 0
  echo "mvnw: the window tests need a display, and Xvfb, metacity or GTK 3 is missing." >&2
  echo "  Debian, Ubuntu: sudo apt-get install $display_packages" >&2
  echo "  Fedora: sudo dnf install xorg-x11-server-Xvfb metacity gtk3 dejavu-sans-fonts adwaita-icon-theme" >&2
  return 1
}

# Starts an Xvfb with a window manager of our own when there is no DISPLAY; both end with the shell that called this.
provide_display() {
  [ "$(uname -s)" = Linux ] || return 0
  [ -n "${DISPLAY:-}" ] && return 0
  display_is_installed || install_display || return 1
  local number
  # Xvfb itself picks a free display and says which, so that two builds never share one
  exec {display_pipe}< <(exec Xvfb -displayfd 1 -screen 0 1400x900x24 -nolisten tcp 2>/dev/null)
  xvfb_process=$!
  trap 'kill "$xvfb_process" 2>/dev/null' EXIT # which ends the manager, too
  read -r -t 20 number <&"$display_pipe" || { echo "mvnw: Xvfb did not start." >&2; return 1; }
  export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  metacity --sm-disable --no-composite >/dev/null 2>&1 &
}
