// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.Set;
import java.util.TreeSet;

/** Which steps are done. Not for use by several threads. */
public final class Progress {

    private final Set<String> done = new TreeSet<>();

    /** {@return the progress that was written as text} */
    public static Progress of(String text) {
        Progress progress = new Progress();
        text.lines().filter(line -> !line.isBlank()).forEach(progress.done::add);
        return progress;
    }

    /** {@return the progress as text, a line for every step that is done} */
    public String toText() {
        return String.join("\n", done);
    }

    /** {@return whether a step is done} */
    public boolean isDone(Sheet sheet, Step step) {
        return done.contains(key(sheet, step));
    }

    /** {@return whether this changed anything} */
    public boolean finish(Sheet sheet, Step step) {
        return done.add(key(sheet, step));
    }

    /** Goes back to a step: it and all that follow are to be done again. */
    public void goBack(Sheet sheet, Step step) {
        sheet.steps().subList(sheet.steps().indexOf(step), sheet.steps().size()).forEach(later -> done.remove(key(sheet, later)));
    }

    private static String key(Sheet sheet, Step step) {
        return sheet.id() + "/" + step.id();
    }
}
