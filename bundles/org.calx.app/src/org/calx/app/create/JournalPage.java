// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.journal.JournalChoice;
import org.eclipse.swt.SWT;

/** Asks for the journal, and reminds of what a case must not say. */
final class JournalPage extends FormPage {

    private static final String NONE = "none in particular";

    private final NewCasePage place;
    private JournalChoice journal;

    JournalPage(NewCasePage place) {
        super("journal", "The journal, and the patient's privacy", "The journal can be changed at any time; the case stays the same.");
        this.place = place;
    }

    @Override
    protected void fill(Form form) {
        journal = new JournalChoice(form.choice("&Journal:", "newCase.journal", List.of()), List.of(NONE), place.somewhere());
        journal.combo().addListener(SWT.Selection, event -> changed());
        Form reminder = form.group("What never belongs into a case report");
        reminder.note("• names, initials and signatures, also those of relatives");
        reminder.note("• a date of birth; an age above 89 years");
        reminder.note("• addresses, telephone numbers, e-mail and web addresses");
        reminder.note("• numbers of the hospital, of samples, of devices");
        reminder.note("• a face, a tattoo, or writing within a picture");
        form.note("Calx looks for them while you write, and leaves out of every export what picture files say about place, time and camera. "
                + "It does not find everything: read the case as someone who knows the patient would.");
    }

    /** The folder may have been changed on the first page. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            journal.look(place.somewhere());
        }
        super.setVisible(visible);
    }

    @Override
    protected Optional<String> problem() {
        return Optional.empty();
    }

    Optional<String> journal() {
        return journal.chosen().filter(chosen -> !chosen.equals(NONE));
    }
}
