// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.publish.journal.JournalDraft;
import org.calx.publish.journal.JournalDraft.Range;
import org.calx.publish.journal.JournalDraft.Subject;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the journal limits, beside what its base limits. */
final class LimitsPage extends FormPage {

    private static final int COLUMNS = 4;
    private static final int NUMBER_WIDTH = 70;

    private final JournalNamePage first;
    private final Map<Subject, Text> least = new EnumMap<>(Subject.class);
    private final Map<Subject, Text> most = new EnumMap<>(Subject.class);
    private final Map<Subject, Label> ofBase = new EnumMap<>(Subject.class);

    LimitsPage(JournalNamePage first) {
        super("limits", "Limits", "Leave empty what the journal does not limit, or what stays as it is.");
        this.first = first;
    }

    @Override
    protected void fill(Form form) {
        Composite grid = new Composite(form.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 5).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(grid);
        for (String head : new String[] {"", "at least", "at most", ""}) {
            new Label(grid, SWT.NONE).setText(head);
        }
        for (Subject subject : Subject.values()) {
            String label = subject.label() + (subject.unit().isEmpty() ? "" : " (" + subject.unit() + ")");
            new Label(grid, SWT.NONE).setText(label);
            least.put(subject, number(grid, label + ", at least", "profile." + subject + ".least"));
            most.put(subject, number(grid, label + ", at most", "profile." + subject + ".most"));
            Label base = WidgetId.mark(new Label(grid, SWT.NONE), "profile." + subject + ".base");
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(base);
            ofBase.put(subject, base);
        }
    }

    private Text number(Composite grid, String label, String id) {
        Text number = Form.named(new Text(grid, SWT.BORDER), label, id);
        GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(number);
        number.addListener(SWT.Modify, event -> changed());
        return number;
    }

    /** The base may have been changed on the page before. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            for (Subject subject : Subject.values()) {
                ofBase.get(subject).setText(first.base().flatMap(base -> subject.in(base).map(range -> base.name() + ": " + range)).orElse(""));
            }
        }
        super.setVisible(visible);
    }

    @Override
    protected Optional<String> problem() {
        for (Subject subject : Subject.values()) {
            if (isWrong(least.get(subject)) || isWrong(most.get(subject))) {
                return Optional.of(subject.label() + ": write a whole number, or nothing.");
            }
        }
        return new JournalDraft("any", "", "", "", limits(), JournalDraft.Rules.OF_BASE).problem();
    }

    private static boolean isWrong(Text field) {
        return !field.getText().isBlank() && number(field).isEmpty();
    }

    private static OptionalInt number(Text field) {
        String typed = field.getText().strip();
        return typed.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    Map<Subject, Range> limits() {
        Map<Subject, Range> limits = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            Range range = new Range(number(least.get(subject)), number(most.get(subject)));
            if (range.least().isPresent() || range.most().isPresent()) {
                limits.put(subject, range);
            }
        }
        return limits;
    }
}
