// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.calx.language.Diagnostic;
import org.calx.ui.marker.FindingAnnotations;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures the time from a key press to the finding it causes, or to its end, on the screen, and prints it; docs/measurements.md tells what was
 * measured when. Nothing fails for being slow.
 */
class FindingSpeedTest {

    /** How many keys are measured; more of them let the program warm up. */
    private static final int KEYS = Integer.getInteger("calx.finding.keys", 12);
    /** How long the author reads before the first key, in milliseconds. */
    private static final int READING = Integer.getInteger("calx.finding.reading", 0);
    /** The visit with an empty line behind it. */
    private static final int EMPTY = 7;
    /** How long the case is: twelve lines for each visit. */
    private static final int VISITS = Integer.getInteger("calx.finding.visits", 166);
    private static final double MILLISECOND = 1e6;
    /** How long the author rests behind a finding, in milliseconds. */
    private static final int RHYTHM = Integer.getInteger("calx.finding.rhythm", 180);

    @RegisterExtension
    private final Studio studio = new Studio();

    @Test
    void findsAWrongName() throws CoreException {
        measure("a wrong name", "ulceration of L7", "L7x");
    }

    @Test
    void findsAWordThatBreaksAStatement() throws CoreException {
        measure("a word that breaks a statement", "diltiazem 180 mg/day orally", "orallyx");
    }

    @Test
    void findsAWrongCitationInProse() throws CoreException {
        measure("a wrong citation in prose", "hand is common [@none", "nonex");
    }

    @Test
    void findsAWordThatStartsNoStatement() throws CoreException {
        measure("a word that starts no statement", "\"Given at visit 7.\"\n  }\n  ", "'x' starts no statement");
    }

    /** Types an x behind some words and takes it back, again and again; the finding quotes what is wrong then. */
    private void measure(String what, String behind, String wrong) throws CoreException {
        ITextEditor editor = studio.open("long.calx", clinicalCase(VISITS));
        studio.waitFor("the text", () -> Studio.widget(editor).isVisible());
        studio.focus(editor);
        studio.rest();
        pause(editor, READING);
        Typist.in(editor).behind(behind);
        List<Double> times = new ArrayList<>();
        List<Double> events = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            boolean there = i % 2 == 0;
            long start = System.nanoTime();
            if (there) {
                Typist.in(editor).press('x', 0);
            } else {
                Typist.in(editor).press(SWT.BS, 0);
            }
            events.add(until(editor, wrong, there));
            times.add((System.nanoTime() - start) / MILLISECOND);
            pause(editor, RHYTHM);
        }
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s in a case of %d lines: finding on the screen %.0f ms after the first key; after all keys p50 %.0f ms, p95 %.0f ms; longest event %.0f ms%n",
                what, Studio.document(editor).getNumberOfLines(), times.getFirst(), sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                events.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /** Lets the window work until the finding is there or gone, and painted. {@return the longest event, in milliseconds} */
    private double until(ITextEditor editor, String wrong, boolean there) {
        Display display = Display.getDefault();
        double[] longest = new double[1];
        AtomicBoolean changed = new AtomicBoolean(true);
        IAnnotationModel model = ((ISourceViewer) Studio.viewer(editor)).getAnnotationModel();
        IAnnotationModelListener listener = any -> changed.set(true);
        model.addAnnotationModelListener(listener);
        studio.waitFor(there ? "the finding" : "the finding to go", () -> {
            long before = System.nanoTime();
            display.readAndDispatch();
            longest[0] = Math.max(longest[0], (System.nanoTime() - before) / MILLISECOND);
            return changed.getAndSet(false) && has(editor, wrong) == there; // looking at all marks costs time, so only when there is news
        }, 2);
        model.removeAnnotationModelListener(listener);
        Studio.widget(editor).update();
        return longest[0];
    }

    private static boolean has(ITextEditor editor, String wrong) {
        IAnnotationModel model = ((ISourceViewer) Studio.viewer(editor)).getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Optional<Diagnostic> finding = FindingAnnotations.finding(all.next());
            if (finding.isPresent() && finding.get().message().contains(wrong)) {
                return true;
            }
        }
        return false;
    }

    private void pause(ITextEditor editor, int milliseconds) {
        boolean[] over = new boolean[1];
        editor.getSite().getShell().getDisplay().timerExec(milliseconds, () -> over[0] = true);
        studio.waitFor("a pause", () -> over[0]);
    }

    /** Twelve lines for each number: a lesion, a complication, a treatment. An empty line stands somewhere. */
    private static String clinicalCase(int number) {
        StringBuilder text = new StringBuilder("""
                case Long {
                  title "Calcinosis of the hand: a case report"
                  patient female, aged 60 years
                  presented 2024-05
                  disease D1 systemic sclerosis, limited cutaneous {
                    diagnosed 2010
                  }
                  calcinosis dystrophic, noticed 2015 {
                """);
        for (int i = 1; i <= number; i++) {
            text.append("    lesion L").append(i).append(" at left thumb, distal phalanx {\n      size ").append(i % 30 + 1).append(" x 5 mm on 2022\n      is visible, stone, subcutaneous\n      noticed 2019\n    }\n");
        }
        text.append("  }\n");
        for (int i = 1; i <= number; i++) {
            text.append("  complication ulceration of L").append(i).append(", since 2021 {\n    note \"Seen at visit ").append(i).append(", with discharge.\"\n  }\n");
            text.append("  treatment T").append(i).append(" diltiazem 180 mg/day orally, for calcinosis, from 2021-03 to 2021-09 {\n    note \"Given at visit ")
                    .append(i).append(i == EMPTY ? ".\"\n  }\n  \n" : ".\"\n  }\n");
            text.append("  // visit ").append(i).append("\n");
        }
        return text.append("  narrative discussion \"\"\"\n    Calcinosis of the hand is common [@none].\n  \"\"\"\n}\n").toString();
    }
}
