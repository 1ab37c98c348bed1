// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.discussion;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;

/** The sentences of a paragraph. */
final class Sentences {

    private final List<List<Inline>> sentences = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();

    private Sentences() {
    }

    static List<List<Inline>> of(List<Inline> paragraph) {
        Sentences found = new Sentences();
        for (Inline inline : paragraph) {
            if (inline instanceof Run run) {
                found.add(run);
            } else {
                found.current.add(inline);
            }
        }
        found.end();
        return found.sentences;
    }

    private void add(Run run) {
        String text = run.text();
        int from = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i + 2))) {
                current.add(new Run(text.substring(from, i + 1), run.marks()));
                end();
                from = i + 2;
            }
        }
        if (from < text.length()) {
            current.add(new Run(text.substring(from), run.marks()));
        }
    }

    private void end() {
        if (!current.isEmpty()) {
            sentences.add(List.copyOf(current));
            current = new ArrayList<>();
        }
    }
}
