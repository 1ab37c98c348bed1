// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A change of the text of a case.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is replaced
 * @param text   by what
 */
public record CaseEdit(int offset, int length, String text) {

    /** {@return a text with edits made, which must not overlap} */
    public static String apply(String text, List<CaseEdit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(CaseEdit::offset).reversed())
                .forEach(edit -> edited.replace(edit.offset, edit.offset + edit.length, edit.text));
        return edited.toString();
    }
}
