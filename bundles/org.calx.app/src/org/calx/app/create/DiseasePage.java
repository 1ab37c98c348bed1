// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.form.ListChoice;
import org.calx.app.form.TermField;
import org.calx.publish.starter.FirstChoices;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;

/** Asks for the disease behind the calcinosis. */
final class DiseasePage extends FormPage {

    private TermField disease;
    private ListChoice<Term> subset;
    private Label meaning;

    DiseasePage() {
        super("disease", "The disease behind the calcinosis", "Choose it from the list, or type any of its names: SSc, lupus, CKD-MBD …");
    }

    @Override
    protected void fill(Form form) {
        disease = new TermField(form.typed("&Disease:", "newCase.disease"), Vocabulary.DISEASE, "not known yet");
        subset = new ListChoice<>(form.choice("&Subset:", "newCase.subset", List.of()), "not stated", Term::label);
        meaning = form.hint("newCase.subsetMeaning", 2);
        form.note("Where nothing explains the calcinosis, choose \"no underlying disease\". A second disease is written in the case itself.");
        disease.combo().addListener(SWT.Modify, event -> chosen());
        subset.combo().addListener(SWT.Selection, event -> chosen());
    }

    private void chosen() {
        subset.offer(FirstChoices.subsets(disease.term()));
        meaning.setText(subset.chosen().flatMap(term -> term.attribute("definition")).orElse(""));
        changed();
    }

    @Override
    protected Optional<String> problem() {
        return disease.problem();
    }

    Optional<Term> disease() {
        return disease.term();
    }

    Optional<Term> subset() {
        return subset.chosen();
    }
}
