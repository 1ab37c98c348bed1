// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.ReferenceList;

import de.undercouch.citeproc.csl.CSLItemData;

/** One formatted entry as a style leaves it, made uniform. */
final class ReferenceEntry {

    private static final Pattern NUMBER = Pattern.compile("^(\\[?\\d+[.\\])]?)\\s+(?=\\S)");
    private static final Pattern DOI = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\S+)$");

    private static final Pattern YEAR_WITHOUT_VOLUME = Pattern.compile("\\b(\\d{4}(?: [A-Z][a-z]{2}(?: \\d{1,2})?)?);(?=\\s*(?:$|doi:|https?:|Available))");

    private ReferenceEntry() {
    }

    /**
     * Takes an entry apart.
     *
     * @param item what it was made from; its DOI is added where the style prints none, because readers and most journals want it
     * @param text what the style made
     * @return number and content
     */
    static ReferenceList.Entry of(CSLItemData item, String text) {
        int end = text.indexOf(MarkCodec.FIELD_END);
        String label = MarkCodec.plain(text.substring(0, end)).strip();
        String content = text.substring(end + 1).strip();
        Matcher number = NUMBER.matcher(content);
        if (label.isEmpty() && number.find()) {
            label = number.group(1);
            content = content.substring(number.end());
        }
        // the styles put a semicolon after the year even where no volume and no pages follow
        String named = YEAR_WITHOUT_VOLUME.matcher(EtAl.inList(content)).replaceAll("$1.").replace("..", ".");
        return new ReferenceList.Entry(item.getId(), label, MarkCodec.decode(withDoi(item.getDOI(), named)));
    }

    private static String withDoi(String typed, String content) {
        Matcher doi = typed == null ? null : DOI.matcher(typed.strip());
        if (doi == null || !doi.matches() || MarkCodec.plain(content).contains(doi.group(1))) {
            return content;
        }
        return content + " doi:\u00A0" + MarkCodec.link("https://doi.org/" + doi.group(1), doi.group(1));
    }
}
