// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calx.ui.preview.screen.Zoom;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Measures how long the preview takes, and prints it; docs/measurements.md tells what was measured when. Nothing fails for being slow. */
class PreviewSpeedTest {

    /** How many edits are measured; more of them let the program warm up. */
    private static final int EDITS = Integer.getInteger("calx.preview.edits", 6);
    private static final double MILLISECOND = 1e6;
    private static final String WORD = "hard ";
    /** Milliseconds between two letters. */
    private static final int RHYTHM = Integer.getInteger("calx.preview.rhythm", 120);
    /** Milliseconds in which what is still to be done is done. */
    private static final int QUIET = 400;

    @RegisterExtension
    private final Studio studio = new Studio();

    /** Times of one edit, in milliseconds: until it is painted, all events together, the longest event. */
    private record Times(double painted, double events, double longest) {
    }

    @Test
    void paintsWhatIsTyped() throws CoreException, BadLocationException {
        Proofs proofs = Proofs.open(studio);
        proofs.canvas().zoom(Zoom.PRINT);
        ITextEditor editor = proofs.example("synthetic-limited-ssc");
        proofs.show("No bone could be felt");
        measure("synthetic case, 509 lines", proofs, editor, "bone could be felt", EDITS);
    }

    @Test
    void paintsWhatIsTypedIntoAVeryLongCase() throws CoreException, BadLocationException {
        Proofs proofs = Proofs.open(studio);
        proofs.canvas().zoom(Zoom.PRINT);
        ITextEditor editor = studio.open("long.calx", longCase());
        proofs.waitFor(editor);
        proofs.show("The last word of all");
        measure("case of " + Studio.document(editor).getNumberOfLines() + " lines", proofs, editor, "last word of all", Math.max(2, EDITS / 6));
    }

    @Test
    void paintsWhatWasTypedInOneGo() throws CoreException, BadLocationException {
        Proofs proofs = Proofs.open(studio);
        proofs.canvas().zoom(Zoom.PRINT);
        ITextEditor editor = proofs.example("synthetic-limited-ssc");
        proofs.show("No bone could be felt");
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            int at = Studio.document(editor).get().indexOf("bone could be felt");
            for (int letter = 0; letter < WORD.length(); letter++) {
                if (letter > 0) {
                    pause(RHYTHM);
                }
                Studio.document(editor).replace(at + letter, 0, WORD.substring(letter, letter + 1));
            }
            times.add(untilPainted(proofs, editor));
            assertTrue(proofs.canvas().text().contains(WORD + "bone could be felt"));
            pause(QUIET);
        }
        print("synthetic case, after the last of some letters", times);
    }

    private void measure(String what, Proofs proofs, ITextEditor editor, String place, int edits) throws BadLocationException {
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            String typed = i % 2 == 0 ? "hard " : "";
            String there = i % 2 == 0 ? "" : "hard ";
            int at = Studio.document(editor).get().indexOf(there + place);
            Studio.document(editor).replace(at, there.length(), typed);
            times.add(untilPainted(proofs, editor));
            assertTrue(proofs.canvas().text().contains(typed + place));
            pause(QUIET);
        }
        print(what, times);
    }

    private static void print(String what, List<Times> times) {
        System.out.printf(Locale.ROOT, "%s: painted after %.0f ms (slowest %.0f), user interface busy for %.0f ms, longest event %.0f ms (longest of all %.0f)%n", what,
                median(times.stream().map(Times::painted).toList()), times.stream().mapToDouble(Times::painted).max().orElse(0),
                median(times.stream().map(Times::events).toList()), median(times.stream().map(Times::longest).toList()),
                times.stream().mapToDouble(Times::longest).max().orElse(0));
    }

    private Times untilPainted(Proofs proofs, ITextEditor editor) {
        Display display = Display.getDefault();
        long start = System.nanoTime();
        double events = 0;
        double longest = 0;
        while (!proofs.isPainted(editor)) {
            long before = System.nanoTime();
            if (display.readAndDispatch()) {
                double took = (System.nanoTime() - before) / MILLISECOND;
                events += took;
                longest = Math.max(longest, took);
            } else {
                display.sleep();
            }
        }
        return new Times((System.nanoTime() - start) / MILLISECOND, events, longest);
    }

    /** Lets the window work for so many milliseconds. */
    private void pause(int millis) {
        boolean[] over = new boolean[1];
        Display.getDefault().timerExec(millis, () -> over[0] = true);
        studio.waitFor("a pause", () -> over[0]);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static String longCase() {
        StringBuilder text = new StringBuilder("case Long {\n  title \"A hand: a case report\"\n  patient female, aged 60 years\n"
                + "  disease D1 systemic sclerosis, limited cutaneous\n");
        for (int i = 1; i <= 900; i++) {
            text.append("\n  complication C").append(i).append(" inflammation, on 2021-03-15 {\n    finding \"diameter\" ").append(i % 9 + 1)
                    .append(" mm\n    note \"Seen at visit ").append(i).append(".\"\n  }\n");
            text.append("\n  treatment T").append(i).append(" diltiazem ").append(60 + i).append(" mg/day orally, from 2021-03-15 to 2021-04-06 {\n    note \"Given at visit ")
                    .append(i).append(" and not before.\"\n  }\n");
        }
        text.append("\n  narrative discussion \"\"\"\n");
        for (int i = 1; i <= 900; i++) {
            text.append("    A sentence that is written for visit ").append(i).append(" and for no other purpose.\n    ").append(i % 5 == 0 ? "\n" : "");
        }
        return text.append("    The last word of all.\n  \"\"\"\n}\n").toString();
    }
}
