// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.publish.starter.FirstDate;
import org.calx.publish.starter.FirstPatient;
import org.calx.publish.starter.FirstPatient.AgeUnit;
import org.calx.publish.starter.FirstPatient.Sex;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Asks for the patient's sex and age, and when the patient came. */
final class PatientPage extends FormPage {

    /** The order of the list: what is unknown is not asked for first. */
    private static final Sex[] SEXES = {Sex.NOT_REPORTED, Sex.FEMALE, Sex.MALE, Sex.INTERSEX};

    private Combo sex;
    private Text age;
    private Combo unit;
    private Text presented;

    PatientPage() {
        super("patient", "The patient", "Leave empty what you do not know. A sex, an age and a date are all a case report needs to begin with.");
    }

    @Override
    protected void fill(Form form) {
        sex = form.choice("&Sex:", "newCase.sex", Arrays.stream(SEXES).map(Sex::words).toList());
        age = form.textBeforeButton("&Age:", "newCase.age");
        age.setMessage("62");
        unit = form.choiceBehind("Age in", "newCase.ageUnit", Arrays.stream(AgeUnit.values()).map(AgeUnit::words).toList());
        presented = form.text("&Presented:", "newCase.presented");
        presented.setMessage("2024-11-02, 2024-11, 2024 or about 2018");
        form.note("Never write a name, initials, a date of birth, an address or a hospital number, here or anywhere in the case.");
        sex.addListener(SWT.Selection, event -> changed());
        age.addListener(SWT.Modify, event -> changed());
        unit.addListener(SWT.Selection, event -> changed());
        presented.addListener(SWT.Modify, event -> changed());
    }

    @Override
    protected Optional<String> problem() {
        AgeUnit in = AgeUnit.values()[unit.getSelectionIndex()];
        if (!age.getText().isBlank() && age().isEmpty()) {
            return Optional.of("Write the age as a whole number, or leave it empty.");
        }
        if (age().isPresent() && age().getAsInt() > in.most()) {
            return Optional.of("An age of " + age().getAsInt() + " " + in.words() + " cannot be; at most " + in.most() + " " + in.words() + " can.");
        }
        return presented.getText().isBlank() || presented().isPresent() ? Optional.empty()
                : Optional.of("Write a day, a month or a year that is not in the future, year first: 2024-11-02, 2024-11, about 2018.");
    }

    @Override
    protected Optional<String> advice() {
        return problem().isEmpty() && patient().isTooOldToTell()
                ? Optional.of("Few people grow this old: the case says \"aged > " + FirstPatient.OLDEST_TOLD + " years\", so that nobody is recognised.")
                : Optional.empty();
    }

    private OptionalInt age() {
        String typed = age.getText().strip();
        return typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    FirstPatient patient() {
        return new FirstPatient(SEXES[sex.getSelectionIndex()], age(), AgeUnit.values()[unit.getSelectionIndex()]);
    }

    Optional<FirstDate> presented() {
        return FirstDate.parse(presented.getText(), LocalDate.now());
    }
}
