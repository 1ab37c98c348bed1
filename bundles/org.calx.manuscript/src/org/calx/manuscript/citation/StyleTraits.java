// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style asks for that citeproc leaves to its caller.
 *
 * @param collapsesNumbers  whether three or more consecutive numbers become a range
 * @param tellsYearsApart   whether letters behind the year tell apart what would be cited alike
 * @param printsYearLetters whether the style says itself where such a letter stands
 * @param sortsCitations    whether publications cited together are sorted
 */
record StyleTraits(boolean collapsesNumbers, boolean tellsYearsApart, boolean printsYearLetters, boolean sortsCitations) {

    private static final Pattern CITATION = Pattern.compile("<citation\\b[^>]*>");

    /** {@return the traits of a style} */
    static StyleTraits of(String xml) {
        Matcher citation = CITATION.matcher(xml);
        String element = citation.find() ? citation.group() : "";
        int sort = xml.indexOf("<sort", xml.indexOf("<citation"));
        return new StyleTraits(element.contains("collapse=\"citation-number\""), element.contains("disambiguate-add-year-suffix=\"true\""),
                xml.contains("variable=\"year-suffix\""), sort >= 0 && sort < xml.indexOf("</citation>"));
    }
}
