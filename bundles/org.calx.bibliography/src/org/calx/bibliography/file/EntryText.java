// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.bibliography.Reference;
import org.calx.bibliography.bibtex.BibtexWriter;

/** The text of an entry, to be put into another file. */
public final class EntryText {

    private static final Pattern MACRO = Pattern.compile("(?im)^\\s*@string\\s*[{(]");
    private static final Pattern RIS_END = Pattern.compile("(?m)^ER {1,3}-.*$");
    private static final Pattern RIS_START = Pattern.compile("(?m)^TY {1,3}-");
    private static final Pattern RIS_ID = Pattern.compile("(?m)^ID {1,3}- .*\\R?");

    private EntryText() {
    }

    /** {@return an entry as BibTeX, made anew} */
    public static String bibtex(Reference reference, String key) {
        return BibtexWriter.write(reference, key);
    }

    /**
     * Copies an entry as it stands in its file, so that nothing is lost that Calx does not read.
     *
     * @param format    the format of the file
     * @param text      the text of the file
     * @param reference one of its entries
     * @param all       all of its entries
     * @param key       the key it is to have
     * @return the entry with a line feed behind it; empty when it cannot stand alone, or cannot have this key
     */
    public static Optional<String> copy(ReferenceFormat format, String text, Reference reference, List<Reference> all, String key) {
        return switch (format) {
        case BIBTEX -> MACRO.matcher(text).find() ? Optional.empty() : bibtex(text, reference, key);
        case RIS -> ris(text, reference, key);
        case NBIB -> key.startsWith("pmid:") && key.equals(reference.key()) ? Optional.of(untilNext(text, reference, all)) : Optional.empty();
        case CSL_JSON -> Optional.empty();
        };
    }

    private static Optional<String> bibtex(String text, Reference reference, String key) {
        int start = reference.place().offset();
        int open = start;
        while (open < text.length() && text.charAt(open) != '{' && text.charAt(open) != '(') {
            open++;
        }
        int end = closing(text, open);
        if (end < 0 || !reference.keyWritten()) {
            return Optional.empty();
        }
        int keyAt = reference.keyPlace().offset();
        return Optional.of(text.substring(start, keyAt) + key + text.substring(keyAt + reference.keyPlace().length(), end + 1) + "\n");
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0 && text.charAt(open) == '{' || c == ')' && depth == 0 && text.charAt(open) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> ris(String text, Reference reference, String key) {
        int start = reference.place().offset();
        Matcher end = RIS_END.matcher(text);
        Matcher next = RIS_START.matcher(text);
        if (!end.find(start) || next.find(start + 2) && next.start() < end.start()) {
            return Optional.empty();
        }
        String entry = text.substring(start, end.end()).replace("\r", "");
        String withoutId = RIS_ID.matcher(entry).replaceAll("");
        int firstLine = withoutId.indexOf('\n') + 1;
        return Optional.of(withoutId.substring(0, firstLine) + "ID  - " + key + "\n" + withoutId.substring(firstLine) + "\n");
    }

    private static String untilNext(String text, Reference reference, List<Reference> all) {
        int start = reference.place().offset();
        int end = all.stream().mapToInt(other -> other.place().offset()).filter(offset -> offset > start).min().orElse(text.length());
        return text.substring(start, end).strip() + "\n";
    }
}
