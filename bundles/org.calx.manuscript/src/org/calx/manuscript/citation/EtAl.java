// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authors whose names an entry leaves out, such as "and others" in BibTeX: citeproc takes them for one more name. */
final class EtAl {

    /** The name that stands for the others. */
    static final String OTHERS = "\uE044";

    private static final Pattern NAME = Pattern.compile("(, and |, & |, et |, | and | & |\\s)?" + OTHERS + "(\\.?)(?=(.?))", Pattern.DOTALL);

    private EtAl() {
    }

    /** {@return an entry of the list with "et al" for the others} */
    static String inList(String text) {
        return text.contains(OTHERS) ? said(text, "") : text;
    }

    /** {@return a citation with "et al." for the others} */
    static String inText(String text) {
        return text.contains(OTHERS) ? said(text, ".") : text;
    }

    private static String said(String text, String stop) {
        return NAME.matcher(text).replaceAll(name -> {
            boolean comma = name.group(1) != null && name.group(1).startsWith(",");
            String end = name.group(2).isEmpty() ? stop : name.group(2);
            return Matcher.quoteReplacement((comma ? ", " : name.group(1) == null ? "" : " ") + "et al" + end);
        });
    }
}
