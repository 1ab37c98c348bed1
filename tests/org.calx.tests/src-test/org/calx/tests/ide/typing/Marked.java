// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide.typing;

import java.util.Optional;
import org.calx.ide.typing.Commented;
import org.calx.ide.typing.TypedChange;

/**
 * A text with a caret, written as ‸, or a selection, written between « and ».
 *
 * @param text   the text without the marks
 * @param offset where the caret or the selection is
 * @param length how long the selection is
 */
record Marked(String text, int offset, int length) {

    static Marked of(String marked) {
        int caret = marked.indexOf('‸');
        if (caret >= 0) {
            return new Marked(marked.replace("‸", ""), caret, 0);
        }
        int start = marked.indexOf('«');
        return new Marked(marked.replace("«", "").replace("»", ""), start, marked.indexOf('»') - start - 1);
    }

    /** The text after a change, with its caret; the text before when there is none. */
    String after(Optional<TypedChange> change) {
        return change.map(this::after).orElse("nothing");
    }

    String after(TypedChange change) {
        String changed = change.apply(text);
        return changed.substring(0, change.caret()) + "‸" + changed.substring(change.caret());
    }

    String after(Commented commented) {
        String changed = commented.apply(text);
        int end = commented.start() + commented.length();
        return commented.length() == 0 ? changed.substring(0, end) + "‸" + changed.substring(end)
                : changed.substring(0, commented.start()) + "«" + changed.substring(commented.start(), end) + "»" + changed.substring(end);
    }
}
