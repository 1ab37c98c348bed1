#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Measures Calx beside pandoc, Apache POI and poi-tl in one run, on generated cases of one size, and tells the ratios that
# the goals are about. Work of one processor is told as its time, which other programs hardly change; what is told as time
# on the clock needs a machine that does nothing else.
set -euo pipefail

if [ $# -ne 2 ]; then
  echo "usage: releng/measure/goals.sh CASES WORK_DIR" >&2
  exit 2
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cases=$1
mkdir -p "$2"
work=$(realpath "$2")
"$root/calx" --version # builds first when needed
plain=$root/releng/org.calx.headless/target/plain
calx=$plain/calx.jar:$plain/libraries.jar:$plain/ide.jar:$plain/poi.jar
. "$root/releng/launch/java.sh"
find_java javac
java=$JAVA_HOME/bin/java
quiet=(-Dlog4j2.StatusLogger.level=OFF -Dlog4j.defaultInitOverride=true -Dorg.slf4j.simpleLogger.defaultLogLevel=off -XX:+UseSerialGC -Xmx1g)
mapfile -t -O "${#quiet[@]}" quiet < <(java_quiet_options)

# The seconds that the rest of the arguments take: on the clock, and of processors.
seconds() {
  /usr/bin/time -o "$work/time" -f "%e %U %S" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  awk '{ printf "%.3f %.3f\n", $1, $2 + $3 }' "$work/time"
}

divide() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3g", a / b }'; }

echo "== programs and $cases cases"
mkdir -p "$work/classes" "$work/peer-classes" "$work/pandoc"
"$JAVA_HOME/bin/javac" -nowarn -d "$work/classes" -cp "$calx" "$root"/releng/measure/src/org/calx/measure/*.java
"$root/mvnw" -q -f "$root/releng/measure/peers/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile="$work/peers.classpath"
peers=$(cat "$work/peers.classpath")
"$JAVA_HOME/bin/javac" -nowarn -d "$work/peer-classes" -cp "$peers" "$root"/releng/measure/peers/src/org/calx/measure/peer/*.java
rm -rf "$work/cases" "$work/few"
"$java" -cp "$work/classes" org.calx.measure.CaseGenerator "$cases" "$root/releng/measure/cases/case.template" "$root/examples" "$work/cases"
"$java" -cp "$work/classes" org.calx.measure.CaseGenerator 40 "$root/releng/measure/cases/case.template" "$root/examples" "$work/few"
"$java" "${quiet[@]}" -cp "$work/classes:$calx" org.calx.measure.FlatText "$work/few" "$work/flat"
"$root/calx" export "$work/few/case-0001" --out "$work/one" 2>/dev/null
"$root/releng/measure/peer.sh" "$work/one/case-0001.docx" "$work/few/case-0001/references.bib" "$work/peer"
pandoc=(pandoc case.md --citeproc --bibliography references.bib --csl style.csl --reference-doc reference.docx)
sync

echo "== G2: $cases cases on $(nproc) processors, from start to end"
cd "$work/peer"
seq "$cases" >"$work/numbers"
rm -rf "$work/out"
read -r calx_wall calx_time < <(seconds "$root/calx" export "$work/cases" --out "$work/out")
read -r pandoc_wall pandoc_time < <(seconds xargs -a "$work/numbers" -P "$(nproc)" -I{} "${pandoc[@]}" -o "$work/pandoc/{}.docx")
echo "calx $calx_wall s ($calx_time s of processors), pandoc $pandoc_wall s ($pandoc_time s)"
echo "G2 $(divide "$pandoc_wall" "$calx_wall") times as fast on the clock, $(divide "$pandoc_time" "$calx_time") by time of processors (goal 15)"

echo "== G3, G6, G8: a process that has run for a while, one thread"
rm -rf "$work/steady"
"$java" "${quiet[@]}" -cp "$work/classes:$calx" org.calx.measure.SteadyState "$work/few" "$work/steady" 2000 500 | tee "$work/steps"
read -r pandoc_alone_wall pandoc_alone_time < <(seconds xargs -a <(seq 40) -I{} "${pandoc[@]}" -o "$work/pandoc/{}.docx")
raw=$("$java" "${quiet[@]}" -cp "$work/peer-classes:$peers" org.calx.measure.peer.Peer raw "$work/flat" "$work/raw" 2000 300 2>/dev/null | awk '{ print $2 }')
template=$("$java" "${quiet[@]}" -cp "$work/peer-classes:$peers" org.calx.measure.peer.Peer template "$work/flat" "$work/template" 1000 300 2>/dev/null | awk '{ print $2 }')
step() { awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$work/steps"; }
export=$(step export 2)
pandoc_each=$(divide "$pandoc_alone_time" 0.04)
echo "ms of a processor a document: calx $export, pandoc $pandoc_each, POI $raw, poi-tl $template"
echo "G3 $(divide "$pandoc_each" "$export") times as fast as pandoc (goal 40), $(divide "$raw" "$export") times as POI (goal 5), $(divide "$template" "$export") times as poi-tl"
echo "G6 $(divide "$(step export 7)" "$(divide "$pandoc_alone_wall" 0.04)") times pandoc's time on the clock (goal 0.1)"
echo "G8 self-check $(divide "$(step self_check 2)" "$export") of an export (goal 0.25)"

echo "== G11: the same bytes"
"$root/releng/measure/same-bytes.sh" "$work/few" "$work/same"
