// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.regex.Pattern;

/** An age over 89 becomes the class of those who are at least 90. */
final class OldestAgeFix implements Fix {

    private static final Pattern AGE = Pattern.compile("(aged )?\\d+( years?( of age| old)?)?");

    @Override
    public List<QuickFix> of(Place place) {
        String words = place.words();
        if (!AGE.matcher(words).matches()) {
            return List.of();
        }
        return List.of(QuickFix.choice("Say at least 90 years", place.replace(words.replaceFirst("\\d+", "at least 90"))));
    }
}
