// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;

/** Text with asterisks around what is emphasised; a single asterisk, as in HLA-B*27, stays one. */
public final class MarkedText {

    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![\\p{L}\\p{N}*])");

    private MarkedText() {
    }

    /** {@return the runs of a text; none for an empty one} */
    public static List<Inline> runs(String text) {
        List<Inline> out = new ArrayList<>();
        if (text.indexOf('*') < 0) {
            add(out, text);
            return out;
        }
        Matcher emphasis = EMPHASIS.matcher(text);
        int from = 0;
        while (emphasis.find()) {
            add(out, text.substring(from, emphasis.start()));
            out.add(Run.of(emphasis.group(1), Mark.ITALIC));
            from = emphasis.end();
        }
        add(out, text.substring(from));
        return out;
    }

    private static void add(List<Inline> out, String text) {
        if (!text.isEmpty()) {
            out.add(Run.of(text));
        }
    }
}
