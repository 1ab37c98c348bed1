# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Finds or installs what check-docx.sh lets read the documents. Sourced.

. "$home/check/provide.sh"

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
