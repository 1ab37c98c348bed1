// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param label what it does, in a few words
 * @param safe  whether it may be applied without a person: it is the only way to mend the finding, and guesses nothing clinical
 * @param edits the changes by place; they do not overlap
 * @param gaps  the places in the changed text that are to be filled in, in order
 */
public record QuickFix(String label, boolean safe, List<TextEdit> edits, List<Gap> gaps) {

    /** Sorts the edits. */
    public QuickFix {
        edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
        gaps = List.copyOf(gaps);
    }

    /** A fix that leaves nothing to fill in. */
    public QuickFix(String label, boolean safe, List<TextEdit> edits) {
        this(label, safe, edits, List.of());
    }

    /**
     * A place to be filled in.
     *
     * @param offset where it starts in the changed text
     * @param length how long the text is that keeps the place; 0 when there is none
     */
    public record Gap(int offset, int length) {
    }

    /**
     * Makes a fix of a skeleton.
     *
     * @param label what it does
     * @param edit  the change; its gaps stand between \u2039 and \u203a
     * @return a fix a person has to choose
     */
    static QuickFix skeleton(String label, TextEdit edit) {
        StringBuilder text = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        for (int open = edit.text().indexOf('\u2039'); open >= 0; open = edit.text().indexOf('\u2039', at)) {
            int close = edit.text().indexOf('\u203a', open);
            text.append(edit.text(), at, open);
            gaps.add(new Gap(edit.offset() + text.length(), close - open - 1));
            text.append(edit.text(), open + 1, close);
            at = close + 1;
        }
        text.append(edit.text().substring(at));
        return new QuickFix(label, false, List.of(new TextEdit(edit.offset(), edit.length(), text.toString())), gaps);
    }

    /** {@return a fix a person has to choose} */
    static QuickFix choice(String label, TextEdit... edits) {
        return new QuickFix(label, false, List.of(edits));
    }

    /** {@return a fix that may be applied without a person} */
    static QuickFix safe(String label, TextEdit... edits) {
        return new QuickFix(label, true, List.of(edits));
    }

    /** {@return whether it only turns lines into remarks, so that they say nothing any more but can be read} */
    boolean isRemark() {
        return edits.stream().allMatch(edit -> edit.length() == 0 && edit.text().equals(Lines.REMARK));
    }

    /**
     * Applies the changes.
     *
     * @param text the text the fix was made for
     * @return the text changed
     */
    public String apply(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (TextEdit edit : edits.reversed()) {
            changed.replace(edit.offset(), edit.end(), edit.text());
        }
        return changed.toString();
    }
}
