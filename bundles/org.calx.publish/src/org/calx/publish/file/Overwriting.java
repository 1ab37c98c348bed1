// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files an export may replace though Calx did not write them, or a person edited them since.
 *
 * @param allowed  tells of a file whether it may
 * @param ifEdited how an author goes on whose file stays because it was edited; ends a sentence
 * @param ifOpen   how an author goes on whose file stays because it is open
 */
public record Overwriting(Predicate<Path> allowed, String ifEdited, String ifOpen) {

    /** For an author at a command line. */
    public static Overwriting forced(boolean all) {
        return new Overwriting(file -> all, "rename it to keep it, use --force to replace it, or --out to write to another folder",
                "close it there, or use --force");
    }

    /** For an author in a window, who ticks the files. */
    public static Overwriting ticked(Set<Path> files) {
        return new Overwriting(Set.copyOf(files)::contains, "rename it to keep it, tick it to replace it, or choose another folder", "close it there and try again");
    }
}
