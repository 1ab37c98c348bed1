#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Draws the icon of the application anew after releng/icons/calx.svg was changed: for its windows, for Windows and for macOS.
# Needs what a build has fetched.
set -euo pipefail

releng=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$releng/launch/java.sh"
. "$releng/icons/draw.sh"

find_java javac
draw_icon calx "$releng/../bundles/org.calx.app/icons/calx.png" 16 32 48 64 128 256
draw_icon calx "$releng/org.calx.product/icons/calx.ico" 16 32 48 256
draw_icon calx "$releng/org.calx.product/icons/calx.icns"
