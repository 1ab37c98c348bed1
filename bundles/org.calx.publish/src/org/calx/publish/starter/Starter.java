// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;

/**
 * The files of a new case.
 *
 * @param text           the case file, with comments that say what goes where
 * @param gaps           the places in it to be filled in first, in order
 * @param references     the file with the references, beside it
 * @param referencesText its content: a comment
 */
public record Starter(String text, List<Gap> gaps, Path references, byte[] referencesText) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*|[0-9]+");

    /**
     * Words that stand for a fact still to be written.
     *
     * @param offset where, in UTF-16 units
     * @param length how many
     */
    public record Gap(int offset, int length) {
    }

    /** Copies the list. */
    public Starter {
        gaps = List.copyOf(gaps);
    }

    /** The files for a case file of this name, of which nothing is known. */
    public static Starter of(Path file) {
        return of(file, FirstFacts.NONE);
    }

    /**
     * The files for a case file of this name.
     *
     * @param facts what is known; {@link FirstChoices#problem} must have nothing against it
     */
    public static Starter of(Path file, FirstFacts facts) {
        String base = file.getFileName().toString().replaceFirst("\\.calx$", "");
        Path references = file.resolveSibling(base + ".bib");
        String text = new StarterText(facts).fill(template("starter.calx")).replace("@case@", caseName(base)).replace("@references@",
                references.getFileName().toString().replace("\\", "\\\\").replace("\"", "\\\""));
        return withGaps(text, references);
    }

    private static Starter withGaps(String marked, Path references) {
        List<Gap> gaps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf(StarterText.OPEN); open >= 0; open = marked.indexOf(StarterText.OPEN, at)) {
            int close = marked.indexOf(StarterText.CLOSE, open);
            text.append(marked, at, open);
            gaps.add(new Gap(text.length(), close - open - 1));
            text.append(marked, open + 1, close);
            at = close + 1;
        }
        text.append(marked, at, marked.length());
        return new Starter(text.toString(), gaps, references, template("starter.bib").getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the case file as it is written} */
    public byte[] caseText() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the case file, and the references beside it unless there are some: those collected earlier are never thrown away.
     *
     * @param file        the case file this was made for
     * @param files       writes
     * @param replacement whether a case file that is there may be replaced
     * @return what became of each; it ends with the first that was refused
     */
    public List<WriteResult> write(Path file, SafeFile files, Replacement replacement) {
        WriteResult written = files.write(file, Content.of(caseText()), replacement, FileCheck.NONE);
        if (written instanceof WriteResult.Refused) {
            return List.of(written);
        }
        WriteResult beside = files.write(references, Content.of(referencesText), Replacement.never(""), FileCheck.NONE);
        boolean kept = beside instanceof WriteResult.Refused refused && refused.reason() == WriteResult.Reason.NOT_OURS;
        return kept ? List.of(written) : List.of(written, beside);
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
