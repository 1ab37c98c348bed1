// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.reference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.app.form.Form;
import org.calx.app.form.FormPage;
import org.calx.app.question.Questions;
import org.calx.bibliography.ReferenceProblem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks for the references: pasted, dropped, or from a file. */
final class SourcePage extends FormPage {

    private static final int LINES = 12;
    private static final int PROBLEM_ROWS = 3;
    private static final int PAUSE_MILLIS = 200;
    private static final long LARGEST = 2L << 20;

    private final ImportWork work;
    private final Runnable read;
    private String name;
    private String refused = "";
    private final String given;
    private StyledText source;
    private Table problems;
    private ImportWork.Read result;
    private int asked;

    /**
     * Makes the page.
     *
     * @param name  the name of the file that was dropped; empty for none
     * @param given what was pasted or is in that file
     * @param read  told when references were read
     */
    SourcePage(ImportWork work, String name, String given, Runnable read) {
        super("source", "Import references", "Paste what PubMed, Zotero, EndNote or a journal gives you, drop a file here, or choose one.");
        this.work = work;
        this.name = name;
        this.given = given;
        this.read = read;
    }

    @Override
    protected void fill(Form form) {
        source = form.area("References in BibTeX, RIS, PubMed or CSL-JSON", "references.source", LINES);
        source.setText(given);
        source.addListener(SWT.Modify, event -> typed());
        drops(source);
        form.button("From fi&le…", "references.file", () -> Questions.current().whichFile("Import references", work.file().getParent(), "References",
                List.of("*.bib", "*.ris", "*.nbib", "*.json", "*.txt")).ifPresent(this::take));
        problems = form.table("What cannot be read", "references.problems", PROBLEM_ROWS);
        problems.addListener(SWT.DefaultSelection, event -> showLine());
        hide(problems, true);
        if (!given.isBlank()) {
            ask(0);
        }
    }

    private void drops(StyledText field) {
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance(), TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    take(Path.of(files[0]));
                } else if (event.data instanceof String text) {
                    name = "";
                    field.setText(text);
                }
            }
        });
    }

    /** Takes the references of a file. */
    private void take(Path file) {
        try {
            String text = read(file);
            name = file.getFileName().toString();
            source.setText(text);
        } catch (IOException unusable) {
            refused = unusable.getMessage();
            changed();
        }
    }

    /**
     * Reads a file of references.
     *
     * @throws IOException why it cannot be used, a sentence for the author
     */
    static String read(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(file.getFileName() + " is larger than 2 MB; export only the references the case needs.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            throw new IOException(file.getFileName() + " is not UTF-8 text; save it as UTF-8, or export it again.", otherEncoding);
        } catch (java.nio.file.FileSystemException unreadable) {
            throw new IOException(file.getFileName() + " cannot be read.", unreadable);
        }
    }

    private void typed() {
        refused = "";
        ask(PAUSE_MILLIS);
    }

    private void ask(int pause) {
        int question = ++asked;
        result = null;
        changed();
        source.getDisplay().timerExec(pause, () -> {
            if (question == asked && !source.isDisposed()) {
                work.read(name, source.getText(), done -> {
                    if (question == asked && !source.isDisposed()) {
                        show(done);
                    }
                });
            }
        });
    }

    private void show(ImportWork.Read done) {
        result = done;
        problems.removeAll();
        for (ReferenceProblem problem : done.references().problems()) {
            TableItem item = new TableItem(problems, SWT.NONE);
            item.setText("Line " + problem.place().line() + ": " + problem.message());
            item.setData(problem);
        }
        hide(problems, problems.getItemCount() == 0);
        read.run();
        changed();
    }

    private static void hide(Table table, boolean hidden) {
        ((GridData) table.getLayoutData()).exclude = hidden;
        table.setVisible(!hidden);
        table.getParent().layout();
    }

    private void showLine() {
        if (problems.getSelectionIndex() >= 0) {
            int offset = ((ReferenceProblem) problems.getItem(problems.getSelectionIndex()).getData()).place().offset();
            source.setSelection(Math.min(offset, source.getCharCount()));
            source.setFocus();
        }
    }

    @Override
    protected Optional<String> problem() {
        if (!refused.isEmpty()) {
            return Optional.of(refused);
        }
        if (source.getText().isBlank()) {
            return Optional.of("Paste references, or choose a file.");
        }
        if (result == null) {
            return Optional.of("Reading …");
        }
        if (!result.references().entries().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(result.references().problems().isEmpty() ? "There is no reference in this text." : "There is no reference in this text that can be read.");
    }

    @Override
    protected Optional<String> advice() {
        if (result == null || result.references().entries().isEmpty()) {
            return Optional.empty();
        }
        int count = result.references().entries().size();
        int broken = result.references().problems().size();
        return Optional.of(count + (count == 1 ? " reference" : " references") + result.references().formatName().map(format -> " in " + format).orElse("")
                + (broken == 0 ? "." : "; what cannot be read is listed below."));
    }

    Optional<ImportWork.Read> result() {
        return Optional.ofNullable(result);
    }
}
