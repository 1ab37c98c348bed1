// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By which names a style of the standard template may stand in another one. Word keeps the English names of its own
 * styles in every language ({@code heading 1} in a German template whose id is {@code berschrift1}), so a name tells more
 * than an id. For styles that Word does not have, names that journals and other programs use are known.
 */
final class StyleNames {

    private static final Map<String, List<String>> OTHERS = Map.of("Body Text", List.of("Text Body", "Main Text", "Body"),
            "Author", List.of("Authors", "Author Names"), "Affiliation", List.of("Affiliations"),
            "Keywords", List.of("Key Words"), "Abstract", List.of("Abstract Text"),
            "Bibliography", List.of("References", "Reference List", "Reference"),
            "Table Caption", List.of("Table Title"), "Table Header", List.of("Table Heading", "Table Head"),
            "Table Text", List.of("Table Contents", "Table Body"), "Table Note", List.of("Table Footnote", "Table Notes"));

    private StyleNames() {
    }

    /** {@return the names a standard style may have, the best first, in the form of {@link #key(String)}} */
    static List<String> of(String standardName) {
        return Stream.concat(Stream.of(standardName), OTHERS.getOrDefault(standardName, List.of()).stream())
                .map(StyleNames::key).toList();
    }

    /** {@return a name without what people and programs write differently: capitals, spaces, hyphens} */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
