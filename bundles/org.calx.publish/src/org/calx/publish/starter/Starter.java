// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a new case.
 *
 * @param caseText       the case file, with comments that say what goes where
 * @param references     the file with the references, beside it
 * @param referencesText its content: a comment
 */
public record Starter(byte[] caseText, Path references, byte[] referencesText) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*|[0-9]+");

    /** The files for a case file of this name. */
    public static Starter of(Path file) {
        String base = file.getFileName().toString().replaceFirst("\\.calx$", "");
        Path references = file.resolveSibling(base + ".bib");
        String text = template("starter.calx").replace("@case@", caseName(base)).replace("@references@",
                references.getFileName().toString().replace("\\", "\\\\").replace("\"", "\\\""));
        return new Starter(text.getBytes(StandardCharsets.UTF_8), references,
                template("starter.bib").getBytes(StandardCharsets.UTF_8));
    }

    /** A name made of the words of a file name, such as ThumbCalcinosis for thumb-calcinosis. */
    private static String caseName(String base) {
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(base);
        while (words.find()) {
            String word = words.group();
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        boolean usable = !name.isEmpty() && Character.isLetter(name.charAt(0));
        return usable ? name.toString() : "Case" + name;
    }

    private static String template(String name) {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
