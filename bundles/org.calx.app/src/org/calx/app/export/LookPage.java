// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.journal.JournalChoice;
import org.calx.app.question.Questions;
import org.calx.manuscript.citation.CitationStyle;
import org.calx.publish.WordOptions.Spacing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Asks for the journal and for how the manuscripts look. */
final class LookPage extends FormPage {

    private static final String AS_CHOSEN = "the one chosen for each case in its editor";
    private static final String NONE = "none in particular";
    private static final String OF_JOURNAL = "as the journal wants";
    private static final List<String> SPACINGS = List.of(OF_JOURNAL, "single", "one and a half", "double");

    private final ExportSettings before;
    private final Path near;
    private JournalChoice journal;
    private Combo style;
    private Text template;
    private Combo spacing;
    private Button lineNumbers;
    private Button blind;
    private Button checklist;
    private Button draft;

    LookPage(ExportSettings before, Path near) {
        super("look", "Journal and look", "What is left as it is follows the journal.");
        this.before = before;
        this.near = near;
    }

    @Override
    protected void fill(Form form) {
        journal = new JournalChoice(form.choice("&Journal:", "export.journal", List.of()), List.of(AS_CHOSEN, NONE), near);
        journal.choose(switch (before.journal()) {
            case ExportSettings.AS_CHOSEN -> AS_CHOSEN;
            case ExportSettings.NO_JOURNAL -> NONE;
            default -> before.journal();
        });
        style = form.typedBeforeButton("Citation &style:", "export.style");
        style.add(OF_JOURNAL);
        CitationStyle.shipped().forEach(each -> style.add(each.id()));
        style.setText(before.style().isEmpty() ? OF_JOURNAL : before.style());
        form.button("Fi&le…", "export.styleFile", () -> Questions.current().whichFile("Citation style", near.getParent(), "CSL styles", List.of("*.csl"))
                .ifPresent(file -> style.setText(file.toString())));
        template = form.textBeforeButton("&Word template:", "export.template");
        template.setText(before.template());
        template.setMessage("the one of Calx");
        form.button("F&ile…", "export.templateFile",
                () -> Questions.current().whichFile("Word template", near.getParent(), "Word documents", List.of("*.docx", "*.dotx"))
                        .ifPresent(file -> template.setText(file.toString())));
        spacing = form.choice("Line s&pacing:", "export.spacing", SPACINGS);
        spacing.select(before.spacing().ordinal());
        lineNumbers = check(form, "N&umber the lines, also where the journal does not ask for it", "export.lineNumbers", before.lineNumbers());
        blind = check(form, "Bl&ind: nothing tells who wrote it", "export.blind", before.blind());
        checklist = check(form, "End with the filled &CARE checklist", "export.checklist", before.checklist());
        draft = check(form, "&Draft: export cases with errors too, with their findings as comments", "export.draft", before.draft());
        journal.combo().addListener(SWT.Selection, event -> changed());
        style.addListener(SWT.Modify, event -> changed());
        template.addListener(SWT.Modify, event -> changed());
    }

    private static Button check(Form form, String label, String id, boolean on) {
        Button check = form.check(label, id);
        check.setSelection(on);
        return check;
    }

    @Override
    protected Optional<String> problem() {
        try {
            ExportSetup.style(style());
        } catch (IOException unusable) {
            return Optional.of(unusable.getMessage());
        }
        String typed = template.getText().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Files.isRegularFile(Path.of(typed)) ? Optional.empty() : Optional.of("There is no template " + typed + ".");
        } catch (InvalidPathException malformed) {
            return Optional.of("The template cannot be at such a place: " + malformed.getReason() + ".");
        }
    }

    private String style() {
        String typed = style.getText().strip();
        return typed.equals(OF_JOURNAL) ? "" : typed;
    }

    private String journal() {
        String chosen = journal.chosen().orElse(AS_CHOSEN);
        return switch (chosen) {
        case AS_CHOSEN -> ExportSettings.AS_CHOSEN;
        case NONE -> ExportSettings.NO_JOURNAL;
        default -> chosen;
        };
    }

    /** {@return the settings of this page, with the rest empty} */
    ExportSettings settings() {
        return new ExportSettings(journal(), style(), template.getText().strip(), blind.getSelection(), draft.getSelection(), checklist.getSelection(),
                lineNumbers.getSelection(), Spacing.values()[Math.max(0, spacing.getSelectionIndex())], "", false);
    }
}
