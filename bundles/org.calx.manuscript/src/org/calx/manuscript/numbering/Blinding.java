// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.model.Author;
import org.calx.model.Case;

/** Takes out of the text what tells reviewers who wrote it: the authors' names and institutions, and phrases that refer to themselves. */
public final class Blinding extends Rewriting {

    /** What stands in the place of what was taken out. */
    public static final String REMOVED = "[removed for review]";

    /** The words that say what we did before, or where we work. */
    private static final String SELF = "(?:\\b[Ww]e|\\b[Tt]he authors) (?:have )?(?:previously|recently|already|earlier) (?:reported|described|published|shown|presented)\\b"
            + "|\\b[Oo]ur (?:previous|earlier|own|recent) (?:case |patient )?(?:reports?|stud(?:y|ies)|series|works?|publications?|papers?|articles?)\\b"
            + "|\\b[Oo]ur (?:hospital|clinic|department|institution|institute|university|centre|center|unit|ward)\\b";
    /** The parts of an affiliation that name an institution; a kind of ward alone names none. */
    private static final Pattern INSTITUTION = Pattern.compile("(?i).*(?:hospital|universit|institut|college|school|clinic|klinik|centre|center|h[oô]pital|ospedale|charit).*");

    private final Pattern telling;

    private Blinding(Pattern telling) {
        this.telling = telling;
    }

    /** {@return the blocks without what tells who wrote them} */
    public static List<Block> blinded(List<Block> blocks, Case subject) {
        return new Blinding(telling(subject)).blocks(blocks);
    }

    private static Pattern telling(Case subject) {
        List<String> names = new ArrayList<>();
        for (Author author : subject.getAuthors()) {
            names.add(author.getName());
            names.add(author.getEmail());
            names.add(author.getOrcid());
            for (String affiliation : author.getAffiliations()) {
                names.add(affiliation);
                for (String part : affiliation.split("[,;]")) {
                    if (INSTITUTION.matcher(part).matches()) {
                        names.add(part.strip());
                    }
                }
            }
        }
        String known = names.stream().filter(name -> name != null && !name.isBlank()).distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).map(name -> "(?<!\\p{L})" + name + "(?!\\p{L})").collect(Collectors.joining("|"));
        return Pattern.compile(known.isEmpty() ? SELF : known + "|" + SELF);
    }

    @Override
    void run(Run run, List<Inline> out) {
        out.add(new Run(without(run.text()), run.marks()));
    }

    @Override
    String alternative(String text) {
        return without(text);
    }

    private String without(String text) {
        return telling.matcher(text).replaceAll(Matcher.quoteReplacement(REMOVED));
    }
}
