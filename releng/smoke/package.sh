# Sourced by smoke.sh: the Debian package, installed below a folder of its own.

# Installs the package where it touches nothing of this machine; sets installed to the root of its files.
install_package() {
  local package
  package=$(ls "$root"/target/package/calx-studio_*_amd64.deb 2>/dev/null | tail -n 1) || true
  if [ -z "$package" ]; then
    "$root/releng/package.sh" >"$artifacts/package.out" 2>&1 || { tail -n 5 "$artifacts/package.out" >&2; return 1; }
    package=$(ls "$root"/target/package/calx-studio_*_amd64.deb | tail -n 1)
  fi
  installed=$work/root
  [ ! -d "$installed" ] || return 0
  mkdir -p "$installed/var/lib/dpkg/info" "$installed/var/lib/dpkg/updates"
  touch "$installed/var/lib/dpkg/status"
  # what it depends on is not below that folder but on the machine
  dpkg --root="$installed" --log=/dev/null --force-depends --force-not-root -i "$package" >"$artifacts/dpkg.out" 2>&1 ||
    { tail -n 5 "$artifacts/dpkg.out" >&2; return 1; }
}

# The file type of $1 by the installed description of types.
file_type() {
  XDG_DATA_DIRS=$installed/usr/share:/usr/share gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'
}

# The archive for Linux; sets archive to its file. A build that only packs the products leaves none.
find_archive() {
  local products=$root/releng/org.calx.product/target/products
  archive=$(ls "$products"/calx-studio-*-linux.gtk.x86_64.tar.gz 2>/dev/null | tail -n 1) || true
  [ -z "$archive" ] || return 0
  (cd "$root" && ./mvnw -B -ntp verify -DskipTests -pl releng/org.calx.product -am) >"$artifacts/archive.out" 2>&1 ||
    { grep -m 5 ERROR "$artifacts/archive.out" >&2; return 1; }
  archive=$(ls "$products"/calx-studio-*-linux.gtk.x86_64.tar.gz | tail -n 1)
}
