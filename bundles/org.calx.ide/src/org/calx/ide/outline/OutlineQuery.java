// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words that an author types to find something in an outline: all of them must occur in what a node says, in any order, and in any case
 * of the letters.
 */
public final class OutlineQuery {

    private final List<String> words;

    /** A query of these words; one without words matches everything. */
    public OutlineQuery(String typed) {
        words = Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** {@return whether there are no words} */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@return whether a node itself, not what it contains, has all the words} */
    public boolean matches(OutlineNode node) {
        return matches(node.label() + " " + node.detail() + " " + node.kind());
    }

    /** {@return whether a text has all the words} */
    public boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /** {@return whether a node has all the words, or anything in it has} */
    public boolean leadsTo(OutlineNode node) {
        return matches(node) || node.children().stream().anyMatch(this::leadsTo);
    }

    /**
     * Finds what the author most likely means.
     *
     * @param roots an outline
     * @return the first node whose name is or starts with what was typed, else the first that matches; null when none does
     */
    public OutlineNode best(List<OutlineNode> roots) {
        String typed = String.join(" ", words);
        OutlineNode named = first(roots, node -> node.label().toLowerCase(Locale.ROOT).equals(typed));
        if (named == null) {
            named = first(roots, node -> node.label().toLowerCase(Locale.ROOT).startsWith(typed));
        }
        return named != null ? named : first(roots, this::matches);
    }

    private static OutlineNode first(List<OutlineNode> nodes, Predicate<OutlineNode> wanted) {
        for (OutlineNode node : nodes) {
            OutlineNode found = wanted.test(node) ? node : first(node.children(), wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
