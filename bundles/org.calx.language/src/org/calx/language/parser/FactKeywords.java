// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Map;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;

/**
 * Common words that name a fact only before what that fact consists of, and are plain words of a term elsewhere: "with" in
 * "with T2", but not in "graft with flap"; "line" in "line 2", but not in "venous line".
 */
final class FactKeywords {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*[0-9]+\\b.*");
    private static final Pattern NUMBER = Pattern.compile("([0-9]|[<>]|about |at least |at most |more than |less than ).*");
    private static final Pattern QUOTED = Pattern.compile("\".*");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\"].*");

    private static final Map<String, Pattern> FOLLOWERS = Map.ofEntries(Map.entry("with", NAME), Map.entry("line", NUMBER),
            Map.entry("volume", NUMBER), Map.entry("given", NUMBER), Map.entry("sessions", NUMBER), Map.entry("interval", NUMBER),
            Map.entry("version", QUOTED), Map.entry("defined", Pattern.compile("as\\b.*")), Map.entry("gestation", NUMBER),
            Map.entry("weight", NUMBER), Map.entry("height", NUMBER), Map.entry("episodes", NUMBER), Map.entry("readers", NUMBER),
            Map.entry("scale", QUOTED), Map.entry("target", QUOTED), Map.entry("device", QUOTED), Map.entry("reader", QUOTED),
            Map.entry("variant", QUOTED), Map.entry("level", Pattern.compile("[CTLS]\\d.*")),
            Map.entry("digital", Pattern.compile("lesion\\b.*")), Map.entry("first", Pattern.compile("non-Raynaud\\b.*")),
            Map.entry("non-Raynaud", Pattern.compile("symptom\\b.*")), Map.entry("depth", WORDS), Map.entry("severity", WORDS),
            Map.entry("origin", WORDS), Map.entry("exposed", WORDS), Map.entry("course", WORDS), Map.entry("pattern", WORDS));

    private FactKeywords() {
    }

    /** {@return whether a word is one of these} */
    static boolean contains(String word) {
        return FOLLOWERS.containsKey(word);
    }

    /**
     * Whether a word is one of these, and what follows on its line is no such fact.
     *
     * @param word  the word
     * @param chars the input behind it
     * @return false also where the input ends, so that the fact can be completed
     */
    static boolean isOutOfPlace(String word, CharStream chars) {
        Pattern follower = FOLLOWERS.get(word);
        if (follower == null) {
            return false;
        }
        String rest = TimeKeywords.line(chars).strip();
        return !rest.isEmpty() && !follower.matcher(rest).matches();
    }
}
