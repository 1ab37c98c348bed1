#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Drives the packaged Calx Studio from outside, as a person would: releng/smoke.sh [JOURNEY...]
# Installs the Debian package of target/package (made first when missing) below a folder of its own, and starts it there as a user
# who may write nothing in it and has no Java, on a display of our own. Pictures and logs stay in target/smoke.
# The journeys are the functions journey_... of releng/smoke/journeys; all are gone without arguments. Exit code: 0 all arrived.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
smoke=$root/releng/smoke
artifacts=$root/target/smoke
for part in tools display studio hand popup package cases document journeys/start journeys/author journeys/recovered journeys/looks; do
  . "$smoke/$part.sh"
done

[ $# -gt 0 ] || set -- package first_start second_start welcome workspaces killed recovered author looks archive
provide_tools || exit 2
rm -rf "$artifacts"
mkdir -p "$artifacts"
work=$(mktemp -d)
chmod 755 "$work"
trap clean_up EXIT

# Ends what is still running, ours only, and removes the folder of work.
clean_up() {
  end_studios
  end_display
  rm -rf "$work"
}

start_display
fingerprint | tee "$artifacts/environment.txt"
failed=0
for journey in "$@"; do
  begin=$SECONDS
  (set -e; "journey_$journey")
  if [ $? -eq 0 ]; then
    echo "ok      $journey ($((SECONDS - begin)) s)"
  else
    echo "FAILED  $journey ($((SECONDS - begin)) s)"
    failed=$((failed + 1))
  fi
  end_studios
done
echo "$(($# - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
