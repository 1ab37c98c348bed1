# Sourced by icons.sh and package.sh: draws an SVG of this folder. Needs $releng and JAVA_HOME.

# Draws $1.svg as $2 in the sizes that follow.
draw_icon() {
  local svg=$releng/icons/$1.svg jsvg=''
  shift
  for jsvg in "${MAVEN_REPOSITORY:-$HOME/.m2/repository}"/com/github/weisj/jsvg/2.*/jsvg-*.jar; do :; done
  "$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "$jsvg" "$releng/icons/Icons.java" "$svg" "$@"
}
