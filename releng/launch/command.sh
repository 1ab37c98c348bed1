# Sourced by calx: runs the command line on a plain class path. Needs $home, java.sh and product.sh.

plain_jars=$home/$headless_module/target/plain
start_caches=$home/$headless_module/target/start
class_path=$plain_jars/calx.jar:$plain_jars/libraries.jar:$plain_jars/ide.jar:$plain_jars/poi.jar
training_case=$home/examples/synthetic-limited-ssc

# Sets jars to what tells the contents of the jars from others, and start_cache to the file in which this Java remembers
# their classes. Java itself checks that the jars are in their place and have the size and time they had.
name_start_cache() {
  IFS= read -r jars <"$plain_jars/jars.id" || return 1
  start_cache=$start_caches/$jars-${java_release//[!A-Za-z0-9.+-]/_}
}

# True if there is a cache made after the jars.
is_trained() {
  local jar
  [ -e "$start_cache" ] || return 1
  for jar in "$plain_jars"/*.jar; do
    [ "$jar" -nt "$start_cache" ] && return 1
  done
  return 0
}

# Lets Java remember what an export loads, which more than halves its start. Written beside and renamed; an empty file
# says that it did not work, so that it is not tried at each start.
train_start_cache() {
  local work record other
  for other in "$start_caches"/*; do
    # of other jars, or left by a run that was cut short
    [[ -f $other && $other == "$start_caches/$jars"-* ]] || rm -rf "$other"
  done
  work=$(mktemp -d "$start_cache.XXXXXX") || return 0
  record=-XX:AOTCacheOutput
  [ "$java_version" -ge 25 ] || record=-XX:ArchiveClassesAtExit
  if ! "$JAVA_HOME/bin/java" "${options[@]}" "$record=$work/cache" -cp "$class_path" org.calx.cli.Main \
      export "$training_case" --out "$work/out" >"$work/log" 2>&1 9>&- || [ ! -f "$work/cache" ]; then
    : >"$work/cache"
  fi
  mv -f "$work/cache" "$start_cache"
  rm -rf "$work"
}

# Adds to options the cache for a quick start, made first if there is none and it can be made.
use_start_cache() {
  local jars start_cache
  name_start_cache || return 0
  if ! is_trained && [ -d "$training_case" ] && mkdir -p "$start_caches" 2>/dev/null && [ -w "$start_caches" ]; then
    echo "calx: preparing Java $java_version for quick starts, once ..." >&2
    lock_build
    is_trained || train_start_cache
    unlock_build
  fi
  [ -s "$start_cache" ] || return 0
  # silent about a cache it cannot use: it then starts without, only slower
  if [ "$java_version" -ge 25 ]; then
    options+=(-XX:AOTCache="$start_cache" -Xlog:disable)
  else
    options+=(-XX:SharedArchiveFile="$start_cache" -Xlog:disable)
  fi
}

# Runs org.calx.cli.Main.
run_command_line() {
  build_product "$headless_module"
  local options=(-Dguice_bytecode_gen_option=DISABLED -Djdk.reflect.useNativeAccessorOnly=true
    -Dlog4j.defaultInitOverride=true -Dlog4j2.StatusLogger.level=OFF
    -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory
    -Dorg.apache.logging.log4j.simplelog.level=OFF -Djava.awt.headless=true -Dfile.encoding=UTF-8 -XX:+UseSerialGC)
  [ "$java_version" -ge 24 ] && options+=(--sun-misc-unsafe-memory-access=allow)
  case ${1:-} in
    lsp) ;; # lives long: all of the compiler is worth its start
    # a small room for new objects: most die at once, and what is never touched takes no memory
    *) options+=(-XX:TieredStopAtLevel=1 -Xmn24m) ;;
  esac
  use_start_cache
  [ -t 2 ] && options+=(-Dcalx.terminal=true) # progress may rewrite its line
  exec "$JAVA_HOME/bin/java" "${options[@]}" -cp "$class_path" org.calx.cli.Main "$@"
}
