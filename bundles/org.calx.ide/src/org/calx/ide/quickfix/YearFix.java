// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of a date in the text only the year stays. */
final class YearFix implements Fix {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final String ON = "on ";

    @Override
    public List<QuickFix> of(Place place) {
        Matcher year = YEAR.matcher(place.words());
        if (!year.find()) {
            return List.of();
        }
        boolean on = place.text().substring(0, place.offset()).endsWith(" " + ON);
        return List.of(QuickFix.choice("Keep only the year " + year.group(), on
                ? new TextEdit(place.offset() - ON.length(), place.end() - place.offset() + ON.length(), "in " + year.group())
                : place.replace(year.group())));
    }
}
