#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Packs Calx Studio with a Java of its own, for those who have none: releng/package.sh [app-image] [deb|dmg|msi]
# Without arguments makes what this system uses: on Linux the folder target/package/calx-studio and the Debian package beside it.
# Builds the Studio first when it is outdated. Needs a JDK 21 or newer with jpackage and jlink, and on Linux dpkg-deb; on Windows a
# shell such as Git's, and WiX. Tried on Linux only: the steps for macOS and Windows follow the manual of jpackage.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
releng=$home/releng
. "$releng/launch/java.sh"
. "$releng/launch/product.sh"
. "$releng/icons/draw.sh"
. "$releng/package/image.sh"
. "$releng/package/deb.sh"

version=0.1.0
out=$home/target/package
# what EMF, SWT, CSS and POI use of Java, found by trying; the rest of it stays behind
modules=java.se,jdk.unsupported,jdk.xml.dom,jdk.crypto.ec,jdk.localedata,jdk.zipfs,jdk.charsets,jdk.net,jdk.management

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  MINGW* | MSYS* | CYGWIN*) system=windows ;;
  *) echo "package: nothing is made for $(uname -s)" >&2; exit 2 ;;
esac
if [ $# -eq 0 ]; then
  case $system in
    linux) set -- app-image deb ;;
    macos) set -- dmg ;;
    windows) set -- msi ;;
  esac
fi

find_java jpackage || exit 2
build_product "$studio_module"
# the same sources make the same bytes, as far as jpackage lets them
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$home/pom.xml")" +%s 2>/dev/null || echo 1795305600)
export SOURCE_DATE_EPOCH

rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d "$out/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
collect_input
for kind in "$@"; do
  case $system-$kind in
    *-app-image) make_image ;;
    linux-deb) make_deb ;;
    macos-dmg | windows-msi) make_installer "$kind" ;;
    *) echo "package: $kind cannot be made on $system" >&2; exit 2 ;;
  esac
done
