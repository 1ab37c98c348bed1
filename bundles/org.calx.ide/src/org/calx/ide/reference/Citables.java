// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.model.Case;

/** Finds the entries of BibTeX files. Forgiving: what it cannot read it leaves out, the checks say what is wrong. */
public final class Citables {

    private static final Pattern ENTRY = Pattern.compile("@\\s*(\\w+)\\s*[{(]\\s*([^,\\s{}]+)\\s*,");
    private static final Pattern FIELD = Pattern.compile("\\b(author|title|year)\\s*=\\s*(\\{(?:[^{}]++|\\{[^{}]*+})*+}|\"[^\"]*\"|\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final long MOST_BYTES = 4L << 20;

    private Citables() {
    }

    /**
     * Reads what a case can cite.
     *
     * @param subject the case; null stands for none
     * @param file    the file the case is in; reference files are named relative to it
     * @return the entries in the order of the files
     */
    public static List<Citable> of(Case subject, Path file) {
        List<Citable> citables = new ArrayList<>();
        if (subject != null) {
            for (String name : subject.getBibliographies()) {
                read(file, name, citables);
            }
        }
        return citables;
    }

    private static void read(Path file, String name, List<Citable> citables) {
        try {
            Path path = file.resolveSibling(name);
            if (Files.isRegularFile(path) && Files.size(path) < MOST_BYTES) {
                parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8), citables);
            }
        } catch (IOException | InvalidPathException unreadable) {
            // a check reports the file at the statement that names it; there is nothing to propose from it
            return;
        }
    }

    private static void parse(String text, List<Citable> citables) {
        Matcher entry = ENTRY.matcher(text);
        int from = 0;
        while (entry.find(from)) {
            from = entry.end();
            Matcher next = ENTRY.matcher(text);
            int end = next.find(from) ? next.start() : text.length();
            if (!entry.group(1).equalsIgnoreCase("string") && !entry.group(1).equalsIgnoreCase("comment")) {
                citables.add(new Citable(entry.group(2), summary(text.substring(from, end))));
            }
        }
    }

    private static String summary(String fields) {
        String author = "";
        String year = "";
        String title = "";
        Matcher field = FIELD.matcher(fields);
        while (field.find()) {
            String value = field.group(2).replaceAll("[{}\"\\\\]", "").replaceAll("\\s+", " ").strip();
            switch (field.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "author" -> author = firstAuthor(value);
            case "year" -> year = value;
            default -> title = title.isEmpty() ? value : title;
            }
        }
        StringJoiner summary = new StringJoiner(". ");
        String who = (author + " " + year).strip();
        if (!who.isEmpty()) {
            summary.add(who);
        }
        if (!title.isEmpty()) {
            summary.add(title);
        }
        return summary.toString();
    }

    private static String firstAuthor(String authors) {
        int and = authors.indexOf(" and ");
        String first = and < 0 ? authors : authors.substring(0, and);
        int comma = first.indexOf(',');
        String family = comma < 0 ? first.substring(first.lastIndexOf(' ') + 1) : first.substring(0, comma);
        return and < 0 ? family : family + " et al.";
    }
}
