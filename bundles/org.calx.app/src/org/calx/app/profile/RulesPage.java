// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.profile;

import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.publish.journal.JournalDraft.Dates;
import org.calx.publish.journal.JournalDraft.Rules;
import org.calx.publish.journal.JournalDraft.Spacing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;

/** Asks for the rules of a journal that are no limits. */
final class RulesPage extends FormPage {

    private static final String OF_BASE = "as what it starts from";
    private static final List<String> DATES = List.of(OF_BASE, "to the day", "to the month", "to the year", "by their distance from the presentation");
    private static final List<String> SPACINGS = List.of(OF_BASE, "single", "one and a half", "double");
    private static final List<String> AGES = List.of(OF_BASE, "in bands of 5 years", "in bands of 10 years");
    private static final int[] BANDS = {0, 5, 10};

    private Combo style;
    private Combo dates;
    private Combo ages;
    private Combo spacing;
    private Button refuses;
    private Button lineNumbers;
    private Button blinded;

    RulesPage() {
        super("rules", "Style, dates and pages", "Everything can be changed in the file, and more can be asked for there.");
    }

    @Override
    protected void fill(Form form) {
        style = form.typed("Citation &style:", "profile.style");
        style.add(OF_BASE);
        CitationStyle.shipped().forEach(each -> style.add(each.id()));
        style.select(0);
        dates = form.choice("&Dates told:", "profile.dates", DATES);
        ages = form.choice("&Ages told:", "profile.ages", AGES);
        spacing = form.choice("&Line spacing:", "profile.spacing", SPACINGS);
        lineNumbers = form.check("Lines are n&umbered", "profile.lineNumbers");
        blinded = form.check("Re&viewers must not learn who wrote it", "profile.blinded");
        refuses = form.check("It takes &no manuscript that may identify a patient", "profile.refuses");
        style.addListener(SWT.Modify, event -> changed());
    }

    private String style() {
        String typed = style.getText().strip();
        return typed.equals(OF_BASE) ? "" : typed;
    }

    @Override
    protected Optional<String> problem() {
        if (style().isEmpty() || CitationStyle.named(style()).isPresent()) {
            return Optional.empty();
        }
        List<String> near = CitationStyle.similar(style());
        return Optional.of("No citation style " + style() + " comes with Calx; "
                + (near.isEmpty() ? "choose one of the list." : "did you mean " + String.join(" or ", near) + "?"));
    }

    Rules rules() {
        return new Rules(style(), Dates.values()[dates.getSelectionIndex()], BANDS[ages.getSelectionIndex()], refuses.getSelection(),
                Spacing.values()[spacing.getSelectionIndex()], lineNumbers.getSelection(), blinded.getSelection());
    }
}
