// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.language.Severity;
import org.calx.language.validation.IssueCode;

/** A finding that is right as it stands is confirmed. The reason is the author's to write: without one nothing is confirmed. */
final class ConfirmFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        String code = place.finding().code();
        boolean error = place.finding().severity() == Severity.ERROR || IssueCode.find(code).filter(IssueCode::isError).isPresent();
        if (error || code.equals(IssueCode.CONFIRMATION_WITHOUT_EFFECT.name()) || code.equals(IssueCode.CONFIRMATION_OF_ERROR.name())) {
            return List.of();
        }
        return place.addToCase("confirm " + code + " because \"‹›\"")
                .map(edit -> QuickFix.skeleton("Confirm it; write the reason at the end of the case", edit)).stream().toList();
    }
}
