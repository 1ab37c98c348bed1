// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;

/** A finding that is right as it stands is confirmed; the reason is the author's to write. */
final class ConfirmFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String code = place.finding().code();
        if (place.finding().severity() == Severity.ERROR || code.equals(IssueCode.CONFIRMATION_WITHOUT_EFFECT.name())) {
            return List.of();
        }
        return place.addToCase("confirm " + code + " because \"Say why this is right.\"").map(edit -> QuickFix.choice("Confirm it, with a reason", edit))
                .stream().toList();
    }
}
