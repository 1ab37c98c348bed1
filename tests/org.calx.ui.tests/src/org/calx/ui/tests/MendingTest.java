// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.calx.language.Diagnostic;
import org.calx.language.validation.RulePage;
import org.calx.language.validation.RulePages;
import org.calx.ui.hover.CaseHover;
import org.calx.ui.marker.FindingAnnotations;
import org.calx.ui.rule.RuleView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Findings in the editor: seen, explained, mended. */
class MendingTest {

    private static final String CASE = """
            case Hand {
              title "A hand"
              patient female, aged 60 years
              calcinosis dystrophic {
                lesion L1 at thumb
              }
              treatment T1 dilitazem 180 mg/day orally, for calcinosis, from 2024-06 to 2023-06
            }
            """;

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void closeTheRule() {
        if (studio.page().findView(RuleView.ID) != null) {
            studio.page().hideView(studio.page().findView(RuleView.ID));
        }
    }

    private ITextEditor opened(String name) throws CoreException {
        ITextEditor editor = studio.open(name, CASE);
        studio.waitFor("the findings", () -> findings(editor).size() >= 3 && codes(editor).containsAll(List.of("END_BEFORE_START", "UNKNOWN_TERM", "SIDE_MISSING")));
        return editor;
    }

    private static IAnnotationModel model(ITextEditor editor) {
        return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    }

    private static List<Annotation> findings(ITextEditor editor) {
        List<Annotation> findings = new ArrayList<>();
        for (Iterator<Annotation> all = model(editor).getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (FindingAnnotations.finding(annotation).isPresent()) {
                findings.add(annotation);
            }
        }
        return findings;
    }

    private static List<String> codes(ITextEditor editor) {
        return findings(editor).stream().flatMap(annotation -> FindingAnnotations.finding(annotation).stream()).map(Diagnostic::code).toList();
    }

    private List<String> mendings() {
        Shell[] before = studio.shells();
        studio.run("org.calx.ui.quickFix");
        return Proposals.shown(studio, before);
    }

    @Test
    void offersWhatCanBeDoneOnTheWholeLine() throws CoreException {
        ITextEditor editor = opened("line.calx");
        Typist.in(editor).at("orally", false);
        List<String> labels = mendings();
        assertTrue(labels.getFirst().startsWith("Swap 2024-06 and 2023-06"), "the gravest is not the first of " + labels);
        assertTrue(labels.contains("Replace by 'diltiazem'  UNKNOWN_TERM"), "the other finding is not mended in " + labels);
        assertEquals(2, labels.stream().filter(label -> label.startsWith("Explain this rule")).count());
        Proposals.choose(studio, "Replace by 'diltiazem'");
        studio.waitFor("the drug", () -> Studio.document(editor).get().equals(CASE.replace("dilitazem", "diltiazem")));
        ((ITextOperationTarget) Studio.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
        assertEquals(CASE, Studio.document(editor).get());
    }

    @Test
    void putsTheFindingAtTheCaretFirst() throws CoreException {
        ITextEditor editor = opened("caret.calx");
        Typist.in(editor).at("dilitazem", false);
        assertTrue(mendings().getFirst().startsWith("Replace by 'diltiazem'"));
        Proposals.close(editor);
    }

    @Test
    void leadsToTheReasonOfAConfirmation() throws CoreException {
        ITextEditor editor = opened("confirm.calx");
        Typist.in(editor).at("thumb", false);
        mendings();
        Proposals.choose(studio, "Confirm it");
        studio.waitFor("the confirmation", () -> Studio.document(editor).get().contains("confirm SIDE_MISSING because \"\""));
        studio.waitFor("the caret between the marks", () -> Typist.in(editor).line().equals("  confirm SIDE_MISSING because \"‸\""));
    }

    @Test
    void explainsARuleAsTheCommandLineDoes() throws CoreException {
        ITextEditor editor = opened("explain.calx");
        Typist.in(editor).at("thumb", false);
        mendings();
        Proposals.choose(studio, "Explain this rule");
        StyledText page = studio.widget(StyledText.class, "rule.page");
        RulePage rule = RulePages.find("SIDE_MISSING").orElseThrow();
        studio.waitFor("the page", () -> page.getText().startsWith(rule.title()));
        for (String part : new String[] {rule.code(), rule.reason(), rule.mend(), rule.source(), rule.bad(), rule.good()}) {
            assertTrue(page.getText().contains(part), "not on the page: " + part);
        }
    }

    @Test
    void stepsThroughTheFindings() throws CoreException {
        ITextEditor editor = opened("steps.calx");
        Typist.in(editor).at("lesion L1", false);
        studio.run("org.calx.ui.nextFinding");
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < findings(editor).size() + 1; i++) {
            seen.add(Studio.viewer(editor).getSelectedRange().x);
            studio.run("org.calx.ui.nextFinding");
        }
        assertTrue(seen.contains(CASE.indexOf("thumb")) && seen.contains(CASE.indexOf("dilitazem")), "not all findings were visited: " + seen);
        Typist.in(editor).behind("orally");
        studio.run("org.calx.ui.previousFinding");
        assertEquals("dilitazem", Studio.widget(editor).getSelectionText());
    }

    @Test
    void aStepWaitsForTheCheckAndThenGoesOn() throws CoreException {
        ITextEditor editor = studio.open("first.calx", "journal \"Test\" {\n}\n");
        Shown.analysed(studio, editor);
        studio.waitFor("the check", () -> {
            studio.run("org.calx.ui.nextFinding");
            return StatusLine.says(editor, "There are no findings");
        });
        Studio.document(editor).set(CASE);
        studio.run("org.calx.ui.nextFinding");
        assertTrue(StatusLine.says(editor, "This case is being checked"), "nothing can be known yet");
        studio.waitFor("the first finding", () -> !Studio.widget(editor).getSelectionText().isEmpty());
    }

    @Test
    void keepsTheMarksOfFindingsWhileTheAuthorTypes() throws CoreException, BadLocationException {
        ITextEditor editor = opened("flicker.calx");
        Set<Annotation> before = new HashSet<>(findings(editor));
        Set<Annotation> removed = new HashSet<>();
        model(editor).addAnnotationModelListener(changed -> {
            removed.addAll(before);
            removed.removeAll(findings(editor));
        });
        Typist.in(editor).behind("A hand").type("s of hers");
        int line = Studio.document(editor).getNumberOfLines();
        Typist.in(editor).behind("aged 60 years").type("\n");
        assertEquals(line + 1, Studio.document(editor).getNumberOfLines());
        studio.waitFor("findings of the new text", () -> findings(editor).stream().flatMap(annotation -> FindingAnnotations.finding(annotation).stream())
                .anyMatch(finding -> finding.code().equals("UNKNOWN_TERM") && finding.line() == 8));
        assertEquals(Set.of(), removed, "a mark was taken away and made again");
        assertTrue(findings(editor).containsAll(before));
    }

    /** What the thread of the pointer would learn, shown in a window. */
    private IInformationControl hovered(ITextEditor editor, String words) {
        CaseHover hover = new CaseHover();
        int place = Studio.document(editor).get().indexOf(words) + 1;
        CompletableFuture<Object> content = CompletableFuture
                .supplyAsync(() -> hover.getHoverInfo2(Studio.viewer(editor), hover.getHoverRegion(Studio.viewer(editor), place)));
        studio.waitFor("the answer", content::isDone);
        assertNotNull(content.join(), "nothing is known of " + words);
        IInformationControl window = hover.getHoverControlCreator().createInformationControl(studio.page().getWorkbenchWindow().getShell());
        ((IInformationControlExtension2) window).setInput(content.join());
        Point size = window.computeSizeHint();
        window.setSize(size.x, size.y);
        window.setVisible(true);
        return window;
    }

    @Test
    void saysOverAFindingWhatIsWrongAndWhatCanBeDone() throws CoreException {
        ITextEditor editor = opened("hover.calx");
        IInformationControl window = hovered(editor, "dilitazem");
        try {
            Label message = studio.widget(Label.class, "hover.message");
            assertTrue(message.getText().startsWith("'dilitazem' is not among the known drugs"), message.getText());
            Shell shell = message.getShell();
            RulePage rule = RulePages.find("UNKNOWN_TERM").orElseThrow();
            assertEquals(rule.reason(), studio.widget(Label.class, "hover.reason").getText());
            assertEquals("Warning, rule UNKNOWN_TERM. Source: " + rule.source(), studio.widget(Label.class, "hover.source").getText());
            Link fix = studio.widget(Link.class, "hover.fix");
            assertTrue(fix.getText().contains("diltiazem"));
            Link explain = studio.widget(Link.class, "hover.explain");
            Point bottom = shell.toControl(explain.toDisplay(0, explain.getSize().y));
            assertTrue(bottom.y <= shell.getSize().y, "what can be done is cut off");
            assertEquals(List.of(), Legible.faults(shell));
            assertEquals(0, empty(shell), "an empty strip at the foot");
            fix.notifyListeners(SWT.Selection, new Event());
            studio.waitFor("the drug", () -> Studio.document(editor).get().contains("diltiazem"));
            assertTrue(shell.isDisposed(), "the window stays over the text");
        } finally {
            window.dispose();
        }
    }

    /** How much room there is below what a window over the text says, beyond its margin. */
    private static int empty(Shell shell) {
        Composite body = (Composite) WidgetTree.find(shell, "hover").orElseThrow();
        return Math.max(0, body.getParent().getClientArea().height - body.computeSize(body.getSize().x, SWT.DEFAULT).y);
    }

    @Test
    void saysWhatIsKnownOfAWord() throws CoreException {
        ITextEditor editor = studio.open("word.calx", CASE.replace("dilitazem", "diltiazem").replace("2023-06", "2025-06"));
        studio.waitFor("the findings", () -> codes(editor).contains("SIDE_MISSING"));
        IInformationControl window = hovered(editor, "diltiazem");
        try {
            Label word = studio.widget(Label.class, "hover.word");
            assertTrue(word.getText().contains("C08DB01"), "the code of the drug is not shown");
            assertEquals(0, empty(word.getShell()), "an empty strip at the foot");
        } finally {
            window.dispose();
        }
    }
}
