// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read and approved by a person, in {@code fixtures}. */
public final class Golden {

    private static final Path FOLDER = Path.of("fixtures");

    private Golden() {
    }

    /**
     * Compares; what differs, or has nothing to compare with, is left beside the golden as {@code .actual}.
     *
     * @param name   the golden's path in the folder of fixtures, without its extension
     * @param actual the text
     */
    public static void compare(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        Path beside = FOLDER.resolve(name + ".txt.actual");
        String expected = Files.exists(golden) ? Files.readString(golden) : null;
        if (actual.equals(expected)) {
            Files.deleteIfExists(beside);
        } else {
            Files.writeString(beside, actual);
        }
        assertThat(actual).as("%s; the text is in %s", golden, beside).isEqualTo(expected);
    }
}
