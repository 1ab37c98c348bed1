# Sourced by calx: builds the products when needed, and starts the Studio. Needs $home and java.sh.

headless_module=releng/org.calx.headless
studio_module=releng/org.calx.product

# The start script of the Studio built for this machine; empty if there is none for its kind.
studio_program() {
  local products=$home/$studio_module/target/products/org.calx.studio
  case $(uname -s).$(uname -m) in
    Linux.x86_64) echo "$products/linux/gtk/x86_64/calx-studio/calx-studio" ;;
    Darwin.arm64) echo "$products/macosx/cocoa/aarch64/calx-studio.app/Contents/MacOS/calx-studio" ;;
  esac
}

# True if what module $1 built is missing, or older than a source file of it: tests, examples and docs do not count.
is_outdated() {
  local built=$home/$1/target/calx.built
  [ -f "$built" ] || return 0
  local others=(-name target -o -name src-gen -o -name emf-gen)
  [ "$1" = "$headless_module" ] && others+=(-o -name org.calx.ui -o -name org.calx.app -o -name org.calx.product -o -name org.calx.studio.feature)
  [ -n "$(find "$home/pom.xml" "$home/bundles" "$home/features" "$home/releng"/org.calx.* \
      \( "${others[@]}" \) -prune -o -type f -newer "$built" -print -quit)" ]
}

# Waits until no other calx builds in this folder. The system unlocks it when this process ends, however it ends.
lock_build() {
  mkdir -p "$home/target" && exec 9>"$home/target/calx.lock" || exit 3
  # macOS has no flock; both lock the open file, not the program
  flock 9 2>/dev/null || perl -e 'use Fcntl ":flock"; open(my $f, ">&=", 9) && flock($f, LOCK_EX)'
}

unlock_build() {
  exec 9>&-
}

# Builds module $1 and what it needs when it is outdated, or shows why it could not.
build_product() {
  is_outdated "$1" || return 0
  lock_build
  # another calx may have built it meanwhile
  is_outdated "$1" && build_module "$1"
  unlock_build
}

build_module() {
  local log=$home/$1/target/calx-build.log
  mkdir -p "$home/$1/target"
  echo "calx: building first; this takes a minute, the first time some more ..." >&2
  if ! (cd "$home" && ./mvnw -B package -DskipTests -pl "$1" -am) >"$log" 2>&1 9>&-; then
    grep ERROR "$log" | head -n 20 >&2
    echo "calx: the build failed; all of its output is in $log" >&2
    exit 3
  fi
}

# Starts the Studio with these arguments: files, or a workspace named by -data instead of ~/calx-studio.
run_studio() {
  build_product "$studio_module"
  local program
  program=$(studio_program)
  if [ ! -x "$program" ]; then
    echo "calx: there is no Studio for $(uname -s) on $(uname -m); it exists for Linux x86_64, Windows x86_64 and macOS aarch64." >&2
    exit 3
  fi
  exec "$program" "$@"
}
