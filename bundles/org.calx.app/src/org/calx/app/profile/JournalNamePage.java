// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.journal.JournalChoice;
import org.calx.app.question.Questions;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.publish.journal.JournalDraft;
import org.calx.publish.starter.FirstDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Asks what the journal is called, where it starts from, and where its rules were read. */
final class JournalNamePage extends FormPage {

    private static final String NONE = "nothing: the order and the headings of the CARE guideline";

    private final Path suggestion;
    private Text name;
    private JournalChoice base;
    private Text source;
    private Text read;
    private Text folder;

    /**
     * Makes the page.
     *
     * @param suggestion the folder to put the journal into
     */
    JournalNamePage(Path suggestion) {
        super("journal", "A journal of your own", "What it asks for is written in a file, which cases beside it and below it can choose.");
        this.suggestion = suggestion;
    }

    @Override
    protected void fill(Form form) {
        name = form.text("Na&me:", "profile.name");
        name.setMessage("Annals of Calcinosis");
        base = new JournalChoice(form.choice("S&tarts from:", "profile.base", List.of()), List.of(NONE), suggestion.resolve("any.calx"));
        source = form.text("Rules &read at:", "profile.source");
        source.setMessage("https://… the journal's page for authors");
        read = form.text("&On:", "profile.read");
        read.setText(LocalDate.now().toString());
        folder = form.textBeforeButton("Fol&der:", "profile.folder");
        folder.setText(suggestion.toString());
        form.button("Bro&wse…", "profile.browse",
                () -> Questions.current().whichFolder("Folder of the journal", suggestion).ifPresent(chosen -> folder.setText(chosen.toString())));
        form.note("Without the page its rules were read at, they count as uncertain: a case that does otherwise is told so, and exported all the same.");
        for (Text field : List.of(name, source, read, folder)) {
            field.addListener(SWT.Modify, event -> changed());
        }
        base.combo().addListener(SWT.Selection, event -> changed());
    }

    @Override
    protected Optional<String> problem() {
        Optional<String> named = draft().problem();
        if (named.isPresent()) {
            return named;
        }
        Optional<FirstDate> date = FirstDate.parse(read.getText(), LocalDate.now());
        if (!source.getText().isBlank() && date.filter(day -> Character.isDigit(day.words().charAt(0))).isEmpty()) {
            return Optional.of("Write the day or month the rules were read, such as 2026-11-28 or 2026-11.");
        }
        try {
            return !file().isAbsolute() ? Optional.of("Give the whole path of the folder.")
                    : Files.exists(file()) ? Optional.of("There is a file " + file().getFileName() + " in the folder; give the journal another name.")
                    : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.of("This cannot be the path of a folder: " + malformed.getReason() + ".");
        }
    }

    @Override
    protected Optional<String> advice() {
        return problem().isPresent() ? Optional.empty() : Optional.of("The file will be called " + file().getFileName() + ".");
    }

    /** {@return the draft as far as this page knows it} */
    JournalDraft draft() {
        return new JournalDraft(name.getText().strip(), base.chosen().filter(chosen -> !chosen.equals(NONE)).orElse(""), source.getText().strip(),
                FirstDate.parse(read.getText(), LocalDate.now()).map(FirstDate::words).orElse(""), Map.of(), JournalDraft.Rules.OF_BASE);
    }

    /** {@return what the base asks for; empty for none} */
    Optional<JournalProfile> base() {
        return base.profile();
    }

    Path file() {
        return Path.of(folder.getText().strip()).resolve(draft().fileName());
    }
}
