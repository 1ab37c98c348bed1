// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.bibtex.BibtexReader;
import org.calx.bibliography.csljson.CslJsonReader;
import org.calx.bibliography.tagged.NbibReader;
import org.calx.bibliography.tagged.RisReader;

/** A format of files of references. */
public enum ReferenceFormat {

    /** BibTeX and BibLaTeX. */
    BIBTEX("BibTeX", List.of(".bib", ".bibtex"), "(?s).*^\\s*@[A-Za-z]+\\s*[{(].*", BibtexReader::read),
    /** RIS, which most data bases and reference managers write. */
    RIS("RIS", List.of(".ris"), "(?s)\\s*TY {1,3}-.*", RisReader::read),
    /** PubMed's own, also called MEDLINE. */
    NBIB("PubMed", List.of(".nbib", ".medline"), "(?s)\\s*PMID *- ?\\d.*", NbibReader::read),
    /** The JSON of the Citation Style Language. */
    CSL_JSON("CSL-JSON", List.of(".json"), "(?s)\\s*[\\[{]\\s*[\\]{\"].*", CslJsonReader::read);

    private static final int BEGINNING = 4000;

    private final String title;
    private final List<String> endings;
    private final Pattern look;
    private final Function<String, ReferenceFile> reader;

    ReferenceFormat(String title, List<String> endings, String look, Function<String, ReferenceFile> reader) {
        this.title = title;
        this.endings = endings;
        this.look = Pattern.compile(look, Pattern.MULTILINE);
        this.reader = reader;
    }

    /** {@return what people call it} */
    public String title() {
        return title;
    }

    /** {@return how names of such files end, in small letters, with the dot} */
    public List<String> endings() {
        return endings;
    }

    /**
     * Tells the format of a file.
     *
     * @param name the name of the file
     * @param text what is in it
     * @return what its content looks like; when that tells nothing, what its name says; empty when that tells nothing either
     */
    public static Optional<ReferenceFormat> of(String name, String text) {
        Optional<ReferenceFormat> named = named(name);
        String beginning = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.min(text.length(), BEGINNING));
        if (named.isPresent() && named.get().look.matcher(beginning).matches()) {
            return named;
        }
        for (ReferenceFormat format : List.of(NBIB, RIS, CSL_JSON, BIBTEX)) {
            if (format.look.matcher(beginning).matches()) {
                return Optional.of(format);
            }
        }
        return named;
    }

    private static Optional<ReferenceFormat> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (ReferenceFormat format : values()) {
            if (format.endings.stream().anyMatch(small::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    ReferenceFile read(String text) {
        return reader.apply(text);
    }
}
