# Sourced by package.sh: the Debian package. Made by dpkg-deb from the application's folder, since the package that jpackage makes
# runs scripts at installation to do what Debian does by itself for files in the right places.

# What the libraries of Java and SWT need; the names of GTK before and after Debian 13.
deb_depends="libc6, libstdc++6, libgtk-3-0t64 | libgtk-3-0, libx11-6, libxext6, libxi6, libxrender1, libxtst6"
deb_source=$releng/package/linux

# Installs dpkg-deb when it is not there and this user may; else says what to install.
provide_dpkg() {
  command -v dpkg-deb >/dev/null && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq >&2 && apt-get install -y -qq dpkg >&2 && return 0
  fi
  echo "package: dpkg-deb is needed to make a Debian package; install dpkg" >&2
  return 2
}

make_deb() {
  provide_dpkg
  [ -d "$out/$name" ] || make_image
  local tree=$work/deb share=$work/deb/usr/share size
  local file=$out/calx-studio_${version}_amd64.deb
  echo "package: the Debian package ..." >&2
  mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$share/applications" "$share/mime/packages" "$share/doc/calx-studio" \
    "$share/man/man1"
  cp -R "$out/$name" "$tree/opt/calx-studio"
  ln -s ../../opt/calx-studio/bin/calx-studio "$tree/usr/bin/calx-studio"
  cp "$deb_source/calx-studio.desktop" "$share/applications"
  cp "$deb_source/calx-studio.xml" "$share/mime/packages"
  gzip -9n <"$deb_source/calx-studio.1" >"$share/man/man1/calx-studio.1.gz"
  gzip -9n <"$home/CHANGELOG.md" >"$share/doc/calx-studio/changelog.gz"
  write_copyright >"$share/doc/calx-studio/copyright"
  install_icons calx apps/calx-studio "$share/icons/hicolor"
  install_icons case mimetypes/text-x-calx "$share/icons/hicolor"
  chmod -R u=rwX,go=rX "$tree"
  size=$(du -sk --apparent-size "$tree" | cut -f1)
  (cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" -e "s/@DEPENDS@/$deb_depends/" "$deb_source/control" >"$tree/DEBIAN/control"
  find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group -Zzstd -z12 --build "$tree" "$file" >&2
  ls "$file"
}

# Draws the icon $1 in the sizes of desktops as $2 of the theme in folder $3.
install_icons() {
  local size
  mkdir -p "$work/icons"
  draw_icon "$1" "$work/icons/$1.png" 16 22 24 32 48 64 128 256
  for size in 16 22 24 32 48 64 128 256; do
    install -D -m 644 "$work/icons/$1$size.png" "$3/${size}x$size/$2.png"
  done
  install -D -m 644 "$releng/icons/$1.svg" "$3/scalable/$2.svg"
}

# As plain text, which the policy of Debian allows.
write_copyright() {
  cat "$home/NOTICE"
  cat <<END

Copyright 2026 Calx contributors. Licence: EPL-2.0, see below.

The Java of the package (/opt/calx-studio/lib/runtime) is OpenJDK, GPL-2 with Classpath Exception; the licences of its
parts are in /opt/calx-studio/lib/runtime/legal.

END
  cat "$home/LICENSE"
}
