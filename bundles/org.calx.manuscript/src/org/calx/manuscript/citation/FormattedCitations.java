// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.List;
import java.util.Map;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;

/**
 * All citations of a manuscript and its list of references, as the style prints them.
 *
 * @param printed    what is printed for the keys cited together; keys no reference has are left out
 * @param references the references cited, in the order of the style
 */
public record FormattedCitations(Map<List<String>, List<Run>> printed, List<ReferenceList.Entry> references) {

    /** Copies the collections. */
    public FormattedCitations {
        printed = Map.copyOf(printed);
        references = List.copyOf(references);
    }

    /** {@return what is printed for keys cited together; empty when no reference has one of them} */
    public List<Run> of(List<String> keys) {
        return printed.getOrDefault(keys, List.of());
    }

    /** {@return whether a citation is raised, and therefore follows the word, and the full stop or comma behind it, without a space} */
    public static boolean isRaised(List<? extends Inline> citation) {
        return !citation.isEmpty() && citation.stream().allMatch(each -> each instanceof Run run && run.marks().contains(Mark.SUPERSCRIPT));
    }
}
