// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.Comparator;
import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param label what it does, in a few words
 * @param safe  whether it may be applied without a person: it is the only way to mend the finding, and guesses nothing clinical
 * @param edits the changes by place; they do not overlap
 */
public record QuickFix(String label, boolean safe, List<TextEdit> edits) {

    /** Sorts the edits. */
    public QuickFix {
        edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
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
