// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** The words 'a case report' behind the title. Where a journal forbids them the author confirms the finding, or switches the rule off. */
final class TitleFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String title = place.words();
        if (title.length() < 3 || !title.startsWith("\"") || !title.endsWith("\"")) {
            return List.of();
        }
        boolean sentence = "?!.".indexOf(title.charAt(title.length() - 2)) >= 0;
        return List.of(QuickFix.safe("Add 'a case report'", new TextEdit(place.end() - 1, 0, sentence ? " A case report" : ": a case report")));
    }
}
