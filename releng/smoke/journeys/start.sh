# Sourced by smoke.sh: the Studio as it is installed, started and ended.

# The package has what a desktop looks for.
journey_package() {
  local share text
  install_package
  share=$installed/usr/share
  desktop-file-validate "$share/applications/calx-studio.desktop"
  update-mime-database "$share/mime" 2>/dev/null
  [ "$(file_type "$(write_case typed.calx)")" = text/x-calx ] || { echo "        .calx is $(file_type "$(write_case typed.calx)")" >&2; return 1; }
  for text in doc/calx-studio/copyright doc/calx-studio/changelog.gz man/man1/calx-studio.1.gz icons/hicolor/scalable/apps/calx-studio.svg \
    icons/hicolor/48x48/mimetypes/text-x-calx.png; do
    must_exist "$share/$text"
  done
  must_exist "$installed/opt/calx-studio/lib/runtime/legal/java.base"
  grep -q 'Exec=/opt/calx-studio/bin/calx-studio %F' "$share/applications/calx-studio.desktop"
}

# A file given as argument opens; what is typed is saved; the window closes and leaves nothing behind.
journey_first_start() {
  local file=$work/home/cases/first.calx
  install_package
  open_case main first.calx
  wait_for "a picture" shows_something
  shot first-start
  activate first.calx
  key ctrl+Home
  type_text "// typed by hand"
  key Return ctrl+s
  expect_text "$file" "^// typed by hand"
  wait_window "^first.calx" # no star before the name: saved
  close_studio first.calx "$studio"
  # installed where it may not write, it keeps what it works out with the user
  must_exist "$(echo "$work"/home/.eclipse/org.calx.studio_*/configuration)"
  [ ! -e "$work/home/main/.metadata/calx.instance" ] || { echo "        the address of the Studio is still there" >&2; return 1; }
  expect_no_errors main
}

# Later starts hand their files to the first and end; a start without files brings its window to the front.
journey_second_start() {
  local first
  install_package
  open_case main first.calx
  first=$studio
  start main "$(write_case second.calx)"
  wait_exit "$studio" 0
  wait_case second.calx
  shot second-start
  xdotool windowminimize "$(window second.calx)"
  wait_no_window second.calx
  start main
  wait_exit "$studio" 0
  wait_case second.calx
  wait_for "the window in front" is_active second.calx
  close_studio second.calx "$first"
  expect_no_errors main
}

# A case that arrives while the welcome page shows is not hidden by it.
journey_welcome() {
  install_package
  start welcome
  wait_window "^Calx Studio"
  start welcome "$(write_case arrives.calx)"
  wait_exit "$studio" 0
  wait_case arrives.calx
  shot welcome
  expect_no_errors welcome
}

# Another workspace has a Studio of its own.
journey_workspaces() {
  local first
  install_package
  open_case main first.calx
  first=$studio
  start other "$(write_case other.calx)"
  wait_case other.calx
  has_window first.calx
  close_studio other.calx "$studio"
  close_studio first.calx "$first"
  expect_no_errors other
}

# A Studio that was killed keeps nobody out.
journey_killed() {
  install_package
  open_case killed first.calx
  kill -9 "$studio"
  wait "$studio" 2>/dev/null || true
  wait_no_window first.calx
  must_exist "$work/home/killed/.metadata/calx.instance"
  start killed "$(write_case next.calx)"
  wait_case next.calx
  close_studio next.calx "$studio"
  expect_no_errors killed
}

# The archive's script says what to install where there is no Java, and starts the Studio where there is one.
journey_archive() {
  local archive text unpacked=$work/archive code=0
  find_archive
  mkdir -p "$unpacked"
  tar -xzf "$archive" -C "$unpacked"
  for text in README.txt LICENSE NOTICE; do
    must_exist "$unpacked/calx-studio/$text"
  done
  cp -R "$unpacked/calx-studio" "$unpacked/future"
  sed -i 's/^java_minimum=.*/java_minimum=9999/' "$unpacked/future/java.sh"
  env -u DISPLAY "$unpacked/future/calx-studio" 2>"$artifacts/no-java.txt" || code=$?
  [ "$code" = 3 ]
  grep -q 'Install a Java runtime' "$artifacts/no-java.txt"
  author_path=/usr/bin:/bin # the script calls programs
  start_program "$unpacked/calx-studio/calx-studio" archive "$(write_case archive.calx)"
  wait_case archive.calx
  close_studio archive.calx "$studio"
  expect_no_errors archive
}
