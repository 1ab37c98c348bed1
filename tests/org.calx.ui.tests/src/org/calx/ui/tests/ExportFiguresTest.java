// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calx.app.export.ExportWizardDialog;
import org.calx.app.export.FigureWizard;
import org.calx.app.question.Questions;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.SafeFile;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Exporting figures and checklists. */
class ExportFiguresTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              presented 2024-11-02
              patient female, aged 60 years
              disease D1 systemic sclerosis {
                diagnosed 2012
              }
              calcinosis dystrophic {
                noticed 2018
                lesion L1 at left thumb
              }
              consent written
            }
            """;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final Studio studio = new Studio();

    private WizardDialog dialog;
    private Hand hand;

    @BeforeEach
    void answer() {
        Questions.answerWith(new Answers(folder, false));
    }

    private void open(SafeFile files) throws Exception {
        studio.open("hand.calx", CASE);
        FigureWizard wizard = new FigureWizard(files);
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = Hand.open(new ExportWizardDialog(studio.page().getWorkbenchWindow().getShell(), wizard));
        hand = Hand.of(dialog);
        hand.pressLabel("Next");
        hand.type("figures.folder", folder.toString());
    }

    @AfterEach
    void closeDialogs() {
        dialog.close();
        Arrays.stream(studio.shells()).filter(shell -> "exported".equals(WidgetId.of(shell))).forEach(Shell::close);
    }

    private Hand finish() {
        hand.pressLabel("Finish");
        studio.waitFor("the end", () -> Arrays.stream(studio.shells()).anyMatch(shell -> "exported".equals(WidgetId.of(shell))));
        return new Hand(Arrays.stream(studio.shells()).filter(shell -> "exported".equals(WidgetId.of(shell))).findFirst().orElseThrow());
    }

    private static List<String> rows(Hand result) {
        return Arrays.stream(result.find(Table.class, "exported.cases").getItems()).map(TableItem::getText).toList();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".calx-exports")).sorted().toList();
        }
    }

    @Test
    void figuresAndChecklistsAreWritten() throws Exception {
        open(new SafeFile());
        hand.tick("figures.checklist", true);
        hand.tick("figures.json", true);
        List<String> rows = rows(finish());
        assertEquals(List.of("hand.calx: hand-timeline.svg and hand-timeline.png are written", "hand.calx: hand-lesions.svg and hand-lesions.png are written",
                "hand.calx: trends not drawn", "hand.calx: hand-care.txt is written", "hand.calx: hand-care.json is written"), rows);
        assertEquals(List.of("hand-care.json", "hand-care.txt", "hand-lesions.png", "hand-lesions.svg", "hand-timeline.png", "hand-timeline.svg"), written());
        assertTrue(Files.readString(folder.resolve("hand-care.txt")).startsWith("hand.calx: CARE checklist for Hand\n"), "not the checklist");
    }

    @Test
    void whatWasEditedStaysUnlessItMayBeReplaced() throws Exception {
        Files.writeString(folder.resolve("hand-timeline.svg"), "mine");
        open(new SafeFile());
        hand.tick("figures.lesions", false);
        hand.tick("figures.labs", false);
        Hand result = finish();
        assertEquals(List.of("hand.calx: timeline not drawn"), rows(result));
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("edited"), result.find(Label.class, "exported.detail").getText());
        assertEquals("mine", Files.readString(folder.resolve("hand-timeline.svg")));
    }

    @Test
    void whatCannotBeIsSaidInThePage() throws Exception {
        open(new SafeFile());
        hand.type("figures.width", "20");
        assertTrue(Hand.complaint(dialog).contains("60 to 300 mm"), Hand.complaint(dialog));
        hand.type("figures.width", "85");
        hand.type("figures.folder", "here");
        assertTrue(Hand.complaint(dialog).contains("whole path"), Hand.complaint(dialog));
        hand.type("figures.folder", folder.toString());
        for (String kind : List.of("timeline", "lesions", "labs")) {
            hand.tick("figures." + kind, false);
        }
        assertTrue(Hand.complaint(dialog).contains("at least one"), Hand.complaint(dialog));
        assertFalse(hand.button("Finish").isEnabled(), "nothing to write");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        open(new SafeFile(new RealFileCalls() {
            @Override
            public OutputStream create(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }));
        Hand result = finish();
        assertTrue(result.find(Label.class, "exported.detail").getText().contains("disk is full"), result.find(Label.class, "exported.detail").getText());
        assertEquals(List.of(), written());
    }
}
