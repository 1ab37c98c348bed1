# Sourced by mvnw and calx: finds a Java that is new enough. Sets JAVA_HOME, java_version and java_release; prints nothing.
# Kept apart so that both commands look in the same places, in the same order. Starts as few programs as it can: calx
# comes through here each time.

java_minimum=21
java_recommended=25

# Reads from its release file, so that no JVM is started, which Java is in directory $1: java_version becomes its feature
# version ("21", "25") and java_release the whole of it. False if there is none.
read_java_release() {
  local line value
  java_version='' java_release=''
  [ -f "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    value=${line#*=\"} value=${value%\"*}
    case $line in
      JAVA_VERSION=*) value=${value#1.} java_version=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION=*) java_release=$value ;;
    esac
  done <"$1/release"
  [ -n "$java_version" ]
}

# Takes the Java in directory $1 if it is new enough and has the program $2.
take_java() {
  [ -x "$1/bin/$2" ] && read_java_release "$1" && [ "$java_version" -ge "$java_minimum" ] || return 1
  export JAVA_HOME=$1
}

# Takes the newest Java of directory $1 that has the program $2.
take_newest_java() {
  local home newest='' newest_version=0
  for home in "$1"/*; do
    if [ -x "$home/bin/$2" ] && read_java_release "$home" && [ "$java_version" -gt "$newest_version" ]; then
      newest=$home newest_version=$java_version
    fi
  done
  [ -n "$newest" ] && take_java "$newest" "$2"
}

# Takes the java on the path, symbolic links followed, if it has the program $1.
take_java_of_path() {
  local program link
  program=$(command -v java) || return 1
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  program=${program%/*}
  take_java "${program%/*}" "$1"
}

# Sets JAVA_HOME to a usable Java that has the program $1, the user's own choice first and then the newest of each known
# place, or explains on stderr what to install and fails.
find_java() {
  local place
  [ -n "${JAVA_HOME:-}" ] && take_java "$JAVA_HOME" "$1" && return 0
  take_java_of_path "$1" && return 0
  for place in /usr/lib/jvm "$HOME/.sdkman/candidates/java" "$HOME/.jdks"; do
    take_newest_java "$place" "$1" && return 0
  done
  [ -x /usr/libexec/java_home ] && take_java "$(/usr/libexec/java_home -v "$java_minimum+" 2>/dev/null)" "$1" && return 0
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
