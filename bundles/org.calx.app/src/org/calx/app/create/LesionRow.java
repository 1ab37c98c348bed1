// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.calx.app.form.Form;
import org.calx.app.form.ListChoice;
import org.calx.app.form.TermField;
import org.calx.publish.starter.FirstChoices;
import org.calx.publish.starter.FirstLesion;
import org.calx.publish.starter.FirstLesion.Side;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for a lesion, in a row: site, side, part and size. */
final class LesionRow {

    private static final int COLUMNS = 5;
    /** Letters of a name, of a size in millimetres, and of the fields between. */
    private static final int NAME_LETTERS = 3;
    private static final int SIZE_LETTERS = 7;
    private static final int FIELD_LETTERS = 16;

    private final int number;
    private final TermField site;
    private final ListChoice<Side> side;
    private final ListChoice<Term> part;
    private final Text size;
    private final Runnable changed;

    LesionRow(Composite parent, int number, Runnable changed) {
        this.number = number;
        this.changed = changed;
        Composite row = row(parent);
        Label name = new Label(row, SWT.NONE);
        name.setText("L" + number);
        GridDataFactory.swtDefaults().hint(width(row, NAME_LETTERS), SWT.DEFAULT).applyTo(name);
        String lesion = "newCase.L" + number;
        site = new TermField(field(row, new Combo(row, SWT.DROP_DOWN), "Site of L" + number, lesion + ".site"), Vocabulary.SITE, number == 1 ? "not stated" : "");
        side = new ListChoice<>(field(row, new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "Side of L" + number, lesion + ".side"), "", Side::words);
        part = new ListChoice<>(field(row, new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "Part of the site of L" + number, lesion + ".part"), "", Term::label);
        size = Form.named(new Text(row, SWT.BORDER), "Largest diameter of L" + number + " in millimetres", lesion + ".size");
        GridDataFactory.swtDefaults().hint(width(row, SIZE_LETTERS), SWT.DEFAULT).applyTo(size);
        site.combo().addListener(SWT.Modify, event -> chosen());
        side.combo().addListener(SWT.Selection, event -> changed.run());
        part.combo().addListener(SWT.Selection, event -> changed.run());
        size.addListener(SWT.Modify, event -> changed.run());
    }

    /** Makes the words over the columns. */
    static void head(Composite parent) {
        Composite row = row(parent);
        GridDataFactory.swtDefaults().hint(width(row, NAME_LETTERS), SWT.DEFAULT).applyTo(new Label(row, SWT.NONE));
        for (String word : new String[] {"&Site", "Side", "Part"}) {
            Label label = new Label(row, SWT.NONE);
            label.setText(word);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        }
        Label millimetres = new Label(row, SWT.NONE);
        millimetres.setText("mm");
        millimetres.setToolTipText("The largest diameter in millimetres");
        GridDataFactory.swtDefaults().hint(width(row, SIZE_LETTERS), SWT.DEFAULT).applyTo(millimetres);
    }

    private static int width(Control row, int letters) {
        return new PixelConverter(row).convertWidthInCharsToPixels(letters);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        row.setLayoutDeferred(false);
        return row;
    }

    private static Combo field(Composite row, Combo combo, String label, String id) {
        GridDataFactory.fillDefaults().grab(true, false).hint(width(row, FIELD_LETTERS), SWT.DEFAULT).applyTo(combo);
        return Form.named(combo, label, id);
    }

    private void chosen() {
        side.offer(site.term().map(FirstChoices::sides).orElse(List.of()).stream().filter(each -> each != Side.NONE).toList());
        part.offer(site.term().map(FirstChoices::parts).orElse(List.of()));
        changed.run();
    }

    Optional<String> problem() {
        if (site.problem().isPresent()) {
            return site.problem();
        }
        boolean number = size.getText().isBlank() || millimetres().isPresent();
        return number ? Optional.empty() : Optional.of("Write the size of L" + this.number + " in whole millimetres, or leave it empty.");
    }

    private OptionalInt millimetres() {
        String typed = size.getText().strip();
        return typed.matches("[1-9]\\d{0,3}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    Optional<FirstLesion> lesion() {
        return site.term().map(term -> new FirstLesion(side.chosen().orElse(Side.NONE), term, part.chosen(), millimetres()));
    }
}
