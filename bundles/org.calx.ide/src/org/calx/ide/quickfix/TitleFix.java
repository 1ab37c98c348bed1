// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.Optional;

/** The words 'a case report' behind the title. Where a journal forbids them the author confirms the finding, or switches the rule off. */
final class TitleFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        return edit(place.words(), place.end()).stream().map(edit -> QuickFix.safe("Add 'a case report'", edit)).toList();
    }

    /**
     * Adds the words.
     *
     * @param title the title with its quotation marks
     * @param end   where it ends in its file
     * @return the change; empty when the title is not in quotation marks
     */
    static Optional<TextEdit> edit(String title, int end) {
        if (title.length() < 3 || !title.startsWith("\"") || !title.endsWith("\"")) {
            return Optional.empty();
        }
        boolean sentence = "?!.".indexOf(title.charAt(title.length() - 2)) >= 0;
        return Optional.of(new TextEdit(end - 1, 0, sentence ? " A case report" : ": a case report"));
    }
}
