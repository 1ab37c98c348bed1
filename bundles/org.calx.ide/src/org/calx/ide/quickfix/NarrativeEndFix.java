// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.language.parser.BlockWords;

/** An author's text without its end is closed before the line that looks like the next statement. */
final class NarrativeEndFix implements Fix {

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*(\\}|[a-z]+)");

    @Override
    public List<QuickFix> of(Place place) {
        if (!place.finding().message().startsWith("the three quotation marks that end this text")) {
            return List.of();
        }
        String text = place.text();
        Matcher line = LINE.matcher(text);
        for (int from = new Lines(text).stop(place.offset()); line.find(from); from = line.end()) {
            if (line.group(1).equals("}") || BlockWords.CASE.starters().contains(line.group(1))) {
                Lines lines = new Lines(text);
                return List.of(QuickFix.choice("Close the text before '" + text.substring(line.start(), lines.stop(line.start())).strip() + "'",
                        new TextEdit(line.start(), 0, lines.indent(place.offset()) + "\"\"\"" + lines.end())));
            }
        }
        return List.of();
    }
}
