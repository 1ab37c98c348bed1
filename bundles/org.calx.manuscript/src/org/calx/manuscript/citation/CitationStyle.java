// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A citation style in the Citation Style Language (CSL): one that comes with Calx, by its name, or any from a file.
 *
 * @param id  its name in the CSL repository; of a style from a file, the name of the file without its ending
 * @param xml its text; empty for a style that comes with Calx, whose text is read when it is used
 */
public record CitationStyle(String id, String xml) {

    /** Vancouver as the National Library of Medicine gives it, numbers in square brackets. */
    public static final CitationStyle VANCOUVER = shipped("nlm-citation-sequence-brackets");

    private static CitationStyle shipped(String id) {
        return new CitationStyle(id, "");
    }

    /** {@return the styles that come with Calx, by name} */
    public static List<CitationStyle> shipped() {
        return StyleCatalogue.IDS.stream().map(CitationStyle::shipped).toList();
    }

    /**
     * Looks a style up by name.
     *
     * @param name the name of a style or of a journal in the CSL repository, such as {@code bmj} or {@code bmj-case-reports}; capital
     *             letters, spaces for hyphens, the ending {@code .csl} and the repository's address before it do not matter
     * @return the style, for a journal that of its publisher; empty when it does not come with Calx
     */
    public static Optional<CitationStyle> named(String name) {
        return StyleCatalogue.find(name).map(CitationStyle::shipped);
    }

    /** {@return names of styles that may be meant by one that is none, nearest first; at most three} */
    public static List<String> similar(String name) {
        return StyleCatalogue.similar(name);
    }

    /**
     * Reads a style from a file.
     *
     * @param file a {@code .csl} file; of a dependent style, its parent comes with Calx or lies beside it
     * @return the style
     * @throws StyleException when it cannot be used; its message names the file, the cause and the cure
     */
    public static CitationStyle read(Path file) throws StyleException {
        return StyleFile.read(file);
    }
}
