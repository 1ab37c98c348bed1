// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;

/** The patient's concerns, noted in a few words each, as the end of a sentence. */
final class Concerns {

    /** The words up to the one that says where or since when. */
    private static final Pattern HEAD = Pattern.compile("^(.*?)(?= (?:at|of|over|in|on|with|after|that|which|from|since|for|to|behind|near)\\b|[,;(]|$)");
    /** Nouns that cannot stand without an article. */
    private static final Pattern COUNTED = Pattern.compile(".*\\b(?:sore|lump|nodule|mass|ulcer|wound|lesion|rash|deformity|fistula|plaque|deposit|scar"
            + "|blister|tumour|abscess|bump|opening|fall|inability|plate)$");
    /** A swelling is countable when something is said of it, otherwise a symptom. */
    private static final Pattern SWELLING = Pattern.compile("(?!.*\\band\\b)\\S+ .*\\bswelling$");
    private static final Pattern UNABLE = Pattern.compile("(?i)(?:being )?(unable|not able|no longer able)\\b.*");

    private Concerns() {
    }

    /** {@return "with pain and a nodule, and was unable to write"; empty for none} */
    static String predicate(List<String> concerns) {
        List<String> nouns = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        for (String concern : concerns) {
            String said = Letters.lowered(Letters.unstopped(concern));
            if (UNABLE.matcher(said).matches()) {
                verbs.add(said.replaceFirst("^being ", ""));
            } else {
                nouns.add(withArticle(said));
            }
        }
        String with = nouns.isEmpty() ? "" : "with " + Lists.and(nouns);
        if (verbs.isEmpty()) {
            return with;
        }
        return with + (with.isEmpty() ? "" : ", ") + "and was " + Lists.and(verbs);
    }

    private static String withArticle(String concern) {
        Matcher head = HEAD.matcher(concern);
        String noun = head.find() ? head.group(1) : concern;
        return COUNTED.matcher(noun).matches() || SWELLING.matcher(noun).matches() ? Nouns.withArticle(concern) : concern;
    }
}
