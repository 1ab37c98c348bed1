# Sourced by mvnw and calx: finds a Java that is new enough. Sets JAVA_HOME and java_version; prints nothing.
# Kept apart so that both commands look in the same places, in the same order.

java_minimum=21

# The feature version ("21", "25") of the Java in directory $1; read from its release file, so no JVM is started.
java_feature_version() {
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" 2>/dev/null
}

# True if directory $1 holds a new enough Java that has the program $2 (java or javac).
java_is_usable() {
  [ -x "$1/bin/$2" ] || return 1
  local version
  version=$(java_feature_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$java_minimum" ]
}

# The directory of the java on the path, symbolic links followed.
java_home_of_path() {
  local program
  program=$(command -v java) || return 1
  while [ -L "$program" ]; do
    local link
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=$(dirname "$program")/$link ;;
    esac
  done
  dirname "$(dirname "$program")"
}

# Candidates, one a line, the user's own choice first and then the newest of each known place.
java_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  java_home_of_path
  local place home
  for place in /usr/lib/jvm "$HOME/.sdkman/candidates/java" "$HOME/.jdks"; do
    for home in "$place"/*; do
      [ -f "$home/release" ] && echo "$(java_feature_version "$home") $home"
    done | sort -rn | cut -d' ' -f2-
  done
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$java_minimum+" 2>/dev/null
  return 0
}

# Sets JAVA_HOME to a usable Java that has the program $1, or explains on stderr what to install and fails.
find_java() {
  local home
  while IFS= read -r home; do
    if java_is_usable "$home" "$1"; then
      JAVA_HOME=$home
      java_version=$(java_feature_version "$home")
      export JAVA_HOME
      return 0
    fi
  done < <(java_candidates)
  {
    echo "calx: no Java $java_minimum or newer was found (with the program $1)."
    echo "  Looked at JAVA_HOME, the java on the path, /usr/lib/jvm, ~/.sdkman, ~/.jdks and macOS's java_home."
    echo "  Install a JDK $java_minimum or newer (for example Temurin from adoptium.net) or set JAVA_HOME to one."
  } >&2
  return 1
}

# JVM options, one a line, that keep this Java silent about what Guice, EMF and SWT do on purpose.
java_quiet_options() {
  echo --enable-native-access=ALL-UNNAMED
  [ "$java_version" -ge 24 ] && echo --sun-misc-unsafe-memory-access=allow
  return 0
}
