# Sourced by package.sh: the Studio as jpackage makes it.

# Lays out in $work what jpackage packs: the product, a jar to begin with, and a Java.
collect_input() {
  local launcher product option
  case $system in
    linux) product=linux/gtk/x86_64/calx-studio name=calx-studio icon=$work/calx-studio.png ;;
    macos) product=macosx/cocoa/aarch64/calx-studio.app/Contents/Eclipse name="Calx Studio" icon=$releng/org.calx.product/icons/calx.icns ;;
    windows) product=win32/win32/x86_64/calx-studio name="Calx Studio" icon=$releng/org.calx.product/icons/calx.ico ;;
  esac
  echo "package: collecting ..." >&2
  mkdir "$work/start"
  cp -R "$home/$studio_module/target/products/org.calx.studio/$product" "$work/product"
  cp "$home/LICENSE" "$home/NOTICE" "$work/product"
  # jpackage puts every jar it is given on the class path, so it is given one; the product is content
  for launcher in "$work"/product/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
  cp "$launcher" "$work/start/launcher.jar"
  # what serves to update and to start by hand, and dates
  (cd "$work/product" && rm -rf p2 artifacts.xml calx-studio calx-studio.cmd calx.ico java.sh README.txt)
  sed -i.bak '/^#/d' "$work/product/configuration/config.ini" && rm "$work/product/configuration/config.ini.bak"
  [ "$system" != linux ] || draw_icon calx "$icon" 256
  # with Java's own archive of classes, which jlink leaves out unless asked; it cannot be made for another system
  "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-man-pages --no-header-files \
    --generate-cds-archive --output "$work/runtime"

  options=(--java-options "-Dosgi.install.area=file:\$APPDIR/../product/")
  while IFS= read -r option; do
    options+=(--java-options "$option")
  done < <(java_options)
  [ "$system" != macos ] || options+=(--java-options -XstartOnFirstThread)
}

# The options of all start scripts, one a line.
java_options() {
  grep -v -e '^#' -e '^$' "$work/product/java.options"
  [ "$java_version" -lt 24 ] || grep -v -e '^#' -e '^$' "$work/product/java-24.options"
}

# Calls jpackage for type $1 with what is the same for all and the options that follow.
pack() {
  local type=$1
  shift
  "$JAVA_HOME/bin/jpackage" --type "$type" --name "$name" --app-version "$version" --vendor "Calx contributors" \
    --copyright "Copyright 2026 Calx contributors, Eclipse Public License 2.0" --description "Case reports of calcinosis" \
    --input "$work/start" --main-jar launcher.jar --main-class org.eclipse.equinox.launcher.Main --app-content "$work/product" \
    --runtime-image "$work/runtime" --icon "$icon" --dest "$out" --temp "$work/temp" "${options[@]}" "$@"
}

make_image() {
  echo "package: the application with its Java ..." >&2
  pack app-image
  ls -d "$out/$name"*
}

# A disk image for macOS or an installer for Windows, neither of them signed. Not tried: see package.sh.
make_installer() {
  printf '%s\n' extension=calx mime-type=text/x-calx "description=Calx case report" >"$work/case.properties"
  if [ "$system" = macos ]; then
    pack dmg --file-associations "$work/case.properties" --mac-package-identifier org.calx.studio --license-file "$home/LICENSE"
  else
    # the number tells Windows that a later version takes the place of this one
    pack msi --file-associations "$work/case.properties" --win-menu --win-shortcut-prompt --win-per-user-install \
      --win-upgrade-uuid 5b0f6d7e-6a0b-4a55-9a55-c0a1c0515ca5 --license-file "$home/LICENSE"
  fi
}
