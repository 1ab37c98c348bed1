// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.form.ListChoice;
import org.calx.publish.starter.FirstCalcinosis;
import org.calx.publish.starter.FirstChoices;
import org.calx.publish.starter.FirstFacts;
import org.calx.publish.starter.FirstPatient;
import org.calx.terminology.Term;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the calcinosis and its first lesions. */
final class CalcinosisPage extends FormPage {

    private static final int LESIONS = 3;
    private static final String NOT_STATED = "not stated";

    private final DiseasePage diseases;
    private final List<LesionRow> lesions = new ArrayList<>();
    private ListChoice<Term> type;
    private ListChoice<Term> extent;
    private ListChoice<Term> kind;
    private Text cause;
    private Label meaning;

    CalcinosisPage(DiseasePage diseases) {
        super("calcinosis", "The calcinosis", "What kind it is, and where. Everything can be changed and added to later.");
        this.diseases = diseases;
    }

    @Override
    protected void fill(Form form) {
        type = new ListChoice<>(form.choice("&Type:", "newCase.type", List.of()), NOT_STATED, Term::label);
        cause = form.text("Ca&used by:", "newCase.cause");
        cause.setMessage("extravasated calcium gluconate");
        extent = new ListChoice<>(form.choice("&Extent:", "newCase.extent", List.of()), NOT_STATED, Term::label);
        kind = new ListChoice<>(form.choice("&Kind:", "newCase.kind", List.of()), NOT_STATED, Term::label);
        meaning = form.hint("newCase.meaning", 4);
        LesionRow.head(form.area());
        for (int i = 1; i <= LESIONS; i++) {
            lesions.add(new LesionRow(form.area(), i, this::changed));
        }
        Stream.of(type, extent, kind).forEach(choice -> choice.combo().addListener(SWT.Selection, event -> chosen()));
        cause.addListener(SWT.Modify, event -> changed());
        offer();
    }

    private void chosen() {
        offer();
        changed();
    }

    private void offer() {
        type.offer(FirstChoices.types(diseases.disease()));
        extent.offer(FirstChoices.extents());
        kind.offer(FirstChoices.kinds(diseases.disease(), type.chosen(), extent.chosen()));
        cause.setEnabled(type.chosen().filter(term -> term.id().equals("iatrogenic")).isPresent());
        String words = Stream.of(type, extent, kind).map(ListChoice::chosen).flatMap(Optional::stream)
                .map(term -> term.attribute("definition").map(definition -> term.label() + ": " + definition + ".").orElse(null)).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        meaning.setText(words);
        meaning.setToolTipText(words);
    }

    /** A disease chosen on the page before leaves fewer types. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            offer();
            refresh();
        }
        super.setVisible(visible);
    }

    @Override
    protected Optional<String> problem() {
        return lesions.stream().map(LesionRow::problem).flatMap(Optional::stream).findFirst()
                .or(() -> FirstChoices.problem(new FirstFacts(FirstPatient.UNKNOWN, Optional.empty(), diseases.disease(), Optional.empty(), calcinosis())));
    }

    FirstCalcinosis calcinosis() {
        List<Term> possible = FirstChoices.types(diseases.disease());
        return new FirstCalcinosis(type.chosen().filter(possible::contains), extent.chosen(), kind.chosen(), cause.getText(),
                lesions.stream().map(LesionRow::lesion).flatMap(Optional::stream).toList());
    }
}
