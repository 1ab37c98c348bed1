# Sourced by smoke.sh: finds or installs what drives the Studio.

. "$root/releng/check/provide.sh"

# What a desktop has and a bare machine does not; a program, and the Debian package that brings it.
smoke_tools="Xvfb:xvfb xdotool:xdotool import:imagemagick metacity:metacity fc-match:fontconfig setpriv:util-linux dpkg:dpkg
  gio:libglib2.0-bin update-mime-database:shared-mime-info desktop-file-validate:desktop-file-utils
  soffice:libreoffice-writer-nogui pdftotext:poppler-utils unzip:unzip"
# libraries and looks, so that every machine shows the same
smoke_packages="libgtk-3-0 fonts-dejavu-core adwaita-icon-theme"

provide_tools() {
  local tool missing=''
  for tool in $smoke_tools; do
    works "${tool%%:*}" || missing="$missing ${tool##*:}"
  done
  dpkg -s $smoke_packages >/dev/null 2>&1 || missing="$missing $smoke_packages"
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "smoke: installing$missing" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/dev/null && return 0
  fi
  echo "smoke: missing on this machine:$missing" >&2
  return 1
}
