# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Finds or installs what check-docx.sh lets read the documents. Sourced.

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

provide_tools() {
  find_java java || return 1
  java=$JAVA_HOME/bin/java
  local missing=0
  provide npm npm || missing=1
  provide soffice libreoffice-writer-nogui || missing=1
  provide pdftotext poppler-utils || missing=1
  provide pandoc pandoc || missing=1
  provide unzip unzip || missing=1
  [ "$missing" -eq 0 ] || return 1
  mkdir -p "$tools"
  sdk=$tools/node_modules/.bin/ooxml-validator
  if [ ! -x "$sdk" ]; then
    echo '{ "private": true }' >"$tools/package.json"
    (cd "$tools" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error "$validator") >&2 ||
      { echo "could not install $validator" >&2; return 1; }
  fi
  schema_jar=$tools/poi-ooxml-full.jar
  if [ ! -s "$schema_jar" ]; then
    # outside of the project, so that Maven does not read it
    (cd "$tools" && "$root/mvnw" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$schemas" \
      -DoutputDirectory="$tools" -Dmdep.stripVersion=true) >&2 || { echo "could not fetch $schemas" >&2; return 1; }
  fi
}
