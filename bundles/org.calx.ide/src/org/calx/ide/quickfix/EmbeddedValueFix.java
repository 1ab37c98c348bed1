// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import org.calx.model.Case;
import org.calx.model.Named;
import org.calx.model.narrative.CaseValues;
import org.calx.model.time.CaseClock;

/** A value embedded in text names what the case holds, or the brace is meant as it stands. */
final class EmbeddedValueFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String words = place.words();
        List<QuickFix> fixes = new ArrayList<>();
        if (place.finding().message().contains("is not closed")) {
            fixes.add(QuickFix.choice("Keep '" + words.charAt(0) + "' as it stands", new TextEdit(place.offset(), 0, "\\")));
        } else if (words.startsWith("{") && words.endsWith("}")) {
            place.element(Case.class).ifPresent(subject -> named(place, subject, words.substring(1, words.length() - 1), fixes));
        }
        return fixes;
    }

    private static void named(Place place, Case subject, String expression, List<QuickFix> fixes) {
        String head = expression.split("[.\\s]", 2)[0];
        List<String> names = new ArrayList<>();
        CaseValues values = new CaseValues(subject, new CaseClock(subject));
        subject.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named named && named.getName() != null && !named.getName().equals(head)
                    && values.look(named.getName() + expression.substring(head.length())).value().isPresent()) {
                names.add(named.getName());
            }
        });
        String same = Nearest.sameLetters(head, names).orElse("");
        for (String name : Nearest.near(head, names)) {
            fixes.add(new QuickFix("Replace by '" + name + expression.substring(head.length()) + "'", name.equals(same),
                    List.of(new TextEdit(place.offset() + 1, head.length(), name))));
        }
    }
}
