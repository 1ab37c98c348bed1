# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Finds or installs a program. Sourced.

# Installs the Debian package $2 when the program $1 does not start and this user may install it.
provide() {
  works "$1" && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing $2 for $1" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null
  fi
  works "$1" || { echo "$1 is needed; install the package $2" >&2; return 1; }
}

# Whether the program $1 is there and starts: libreoffice-common alone leaves a soffice that does not.
works() {
  command -v "$1" >/dev/null && { [ "$1" != soffice ] || soffice --version >/dev/null 2>&1; }
}
