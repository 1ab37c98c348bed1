// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.regex.Pattern;

/** Text in quotation marks is closed at the end of its line. */
final class QuotationMarkFix implements Fix {

    /** What ends with the text, so that the mark can only belong at the end of the line. */
    private static final Pattern ENDS_WITH_TEXT = Pattern.compile("\\s*(title|running\\s+title|synthetic|note|concern|psychosocial"
            + "|family\\s+history|scheme|detail|histology|affiliation|orcid|email|confirm\\s+\\w+\\s+because)\\s*");
    private static final Pattern GOES_ON = Pattern.compile("//|/\\*|[{}\"]");

    @Override
    public List<QuickFix> of(Place place) {
        if (!place.finding().message().startsWith("the closing quotation mark is missing")) {
            return List.of();
        }
        Lines lines = new Lines(place.text());
        int mark = place.text().indexOf('"', place.offset());
        int stop = lines.stop(place.offset());
        if (mark < 0 || mark >= stop) {
            return List.of();
        }
        String rest = place.text().substring(mark + 1, stop).stripTrailing();
        if (rest.endsWith("\\")) {
            return List.of();
        }
        boolean safe = !GOES_ON.matcher(rest).find()
                && ENDS_WITH_TEXT.matcher(place.text().substring(lines.start(mark), mark)).matches();
        return List.of(new QuickFix("Close the text at the end of the line", safe, List.of(new TextEdit(mark + 1 + rest.length(), 0, "\""))));
    }
}
