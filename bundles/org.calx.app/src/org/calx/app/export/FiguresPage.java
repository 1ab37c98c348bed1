// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.journal.JournalChoice;
import org.calx.app.question.Questions;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.ui.widget.Enabling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Asks which figures and checklists, how wide, with which dates, and where to. */
final class FiguresPage extends FormPage {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 300;
    private static final int PAGE = 170;
    private static final String AS_CHOSEN = "the one chosen for each case in its editor";
    private static final String NONE = "none in particular: dates as below";
    private static final Map<DrawingKind, String> LABELS = new EnumMap<>(Map.of(DrawingKind.TIMELINE, "&Timeline", DrawingKind.LESION_MAP, "&Lesion map",
            DrawingKind.TRENDS, "T&rends of laboratory and outcomes"));

    private final Path near;
    private final Supplier<List<Path>> files;
    private final Map<DrawingKind, Button> drawings = new EnumMap<>(DrawingKind.class);
    private Button checklist;
    private Button object;
    private Combo width;
    private JournalChoice journal;
    private Combo dates;
    private Text folder;
    private Button force;

    FiguresPage(Path near, Supplier<List<Path>> files) {
        super("figures", "Figures and checklists", "Figures are written as SVG and as PNG with 300 dots per inch, for journals that want them apart.");
        this.near = near;
        this.files = files;
    }

    @Override
    protected void fill(Form form) {
        for (DrawingKind kind : DrawingKind.values()) {
            drawings.put(kind, check(form, LABELS.getOrDefault(kind, kind.fileName()), "figures." + kind.fileName(), true));
        }
        checklist = check(form, "&CARE checklist as text", "figures.checklist", false);
        object = check(form, "CARE checklist as &JSON, for other programs", "figures.json", false);
        width = form.typed("&Width in mm:", "figures.width");
        List.of("85", "170").forEach(width::add);
        width.setText(String.valueOf(PAGE));
        journal = new JournalChoice(form.choice("J&ournal:", "figures.journal", List.of()), List.of(AS_CHOSEN, NONE), near);
        dates = form.choice("&Dates:", "figures.dates", List.of("to the day", "to the month", "to the year", "by their distance from the presentation"));
        folder = form.textBeforeButton("Into fol&der:", "figures.folder");
        form.button("Bro&wse…", "figures.browse", () -> Questions.current().whichFolder("Folder for the figures", near.getParent())
                .ifPresent(chosen -> folder.setText(chosen.toString())));
        force = check(form, "Re&place files that were edited since", "figures.force", false);
        width.addListener(SWT.Modify, event -> changed());
        folder.addListener(SWT.Modify, event -> changed());
        journal.combo().addListener(SWT.Selection, event -> changed());
        changed();
    }

    private Button check(Form form, String label, String id, boolean on) {
        Button check = form.check(label, id);
        check.setSelection(on);
        check.addListener(SWT.Selection, event -> changed());
        return check;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && folder.getText().isBlank() && !files.get().isEmpty()) {
            folder.setText(files.get().getFirst().getParent().toString());
        }
        super.setVisible(visible);
    }

    @Override
    protected Optional<String> problem() {
        Enabling.set(dates, journal.chosen().filter(NONE::equals).isPresent());
        if (drawings.values().stream().noneMatch(Button::getSelection) && !checklist.getSelection() && !object.getSelection()) {
            return Optional.of("Tick at least one figure or checklist.");
        }
        if (width().isEmpty()) {
            return Optional.of("A figure can be " + NARROWEST + " to " + WIDEST + " mm wide: 85 for a column, 170 for a page.");
        }
        try {
            return folder.getText().isBlank() ? Optional.of("Choose the folder for the figures.")
                    : !folder().isAbsolute() ? Optional.of("Give the whole path of the folder.")
                    : Files.exists(folder()) && !Files.isDirectory(folder()) ? Optional.of("There is a file where the folder should be; choose another.")
                    : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.of("This cannot be the path of a folder: " + malformed.getReason() + ".");
        }
    }

    private OptionalInt width() {
        String typed = width.getText().strip();
        OptionalInt number = typed.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= NARROWEST && number.getAsInt() <= WIDEST ? number : OptionalInt.empty();
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    FigureSettings settings() {
        List<DrawingKind> drawn = Arrays.stream(DrawingKind.values()).filter(kind -> drawings.get(kind).getSelection()).toList();
        String chosen = journal.chosen().orElse(AS_CHOSEN);
        return new FigureSettings(drawn, width().orElse(PAGE), TimePolicy.Dates.values()[Math.max(0, dates.getSelectionIndex())], switch (chosen) {
            case AS_CHOSEN -> ExportSettings.AS_CHOSEN;
            case NONE -> ExportSettings.NO_JOURNAL;
            default -> chosen;
        }, checklist.getSelection(), object.getSelection(), force.getSelection());
    }
}
