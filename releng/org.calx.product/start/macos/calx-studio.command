#!/bin/bash
# Starts Calx Studio from a terminal or the Finder, with files if any are named.
exec "$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/calx-studio.app/Contents/MacOS/calx-studio" ${1+"$@"}
