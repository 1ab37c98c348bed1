#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Calx contributors
# SPDX-License-Identifier: EPL-2.0
#
# Makes of an exported manuscript what pandoc needs to make the same again: the words and tables as Markdown with
# citations by key, the figures, the references, the citation style and a reference document.
set -euo pipefail

if [ $# -ne 3 ]; then
  echo "usage: releng/measure/peer.sh MANUSCRIPT.docx REFERENCES.bib DIR" >&2
  exit 2
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
manuscript=$(realpath "$1")
references=$(realpath "$2")
mkdir -p "$3"
cd "$3"

cp "$references" references.bib
cp "$root/bundles/org.calx.manuscript/target/classes/csl/nlm-citation-sequence-brackets.csl" style.csl
pandoc --print-default-data-file reference.docx >reference.docx
pandoc -f docx -t markdown --wrap=none --extract-media=. "$manuscript" -o exported.md

# the reference list says which number has which title, the .bib which title has which key; the list itself is pandoc's
# work
perl - references.bib exported.md >case.md <<'PERL'
use strict;
use warnings;
my ($bib, $md) = @ARGV;
my (%title, %key, $current);

# Letters and digits only: markup, case and punctuation differ between the two.
sub plain { return lc($_[0] =~ s/\\[a-z]+|[^A-Za-z0-9]//gr) }

open(my $b, '<', $bib) or die;
while (<$b>) {
  $current = $1 if /^\@\w+\{([^,]+),/;
  $title{$current} = substr(plain($1), 0, 50) if /^\s*title\s*=\s*[{"](.+)[}"],?\s*$/;
}
open(my $m, '<', $md) or die;
my @lines = <$m>;
for my $line (@lines) {
  next unless $line =~ /^(?:\d+\.\s+)?\[\]\{#_Ref_citation_(\d+) /;
  my $number = $1;
  for (keys %title) {
    $key{$number} = $_ if index(plain($line), $title{$_}) >= 0;
  }
}
my $cited = 0;
for (@lines) {
  next if /^(?:\d+\.\s+)?\[\]\{#_Ref_citation_/;
  s/\[\\\[\d+\\\]\]\(#_Ref_citation_(\d+)\)/$cited++; '[@' . ($key{$1} or die "no entry for reference $1") . ']'/ge;
  print;
}
die "no citations found\n" unless $cited;
PERL
rm exported.md
