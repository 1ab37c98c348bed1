// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.calx.ide.contentassist.Statements.Statement;

/** A statement as completion knows it, written as a pattern that an author can change in the preferences. */
final class StatementPattern {

    private static final Pattern READABLE = Pattern.compile("\\p{IsAlphabetic}+( \\p{IsAlphabetic}+)*");

    private final Map<String, Integer> used = new HashMap<>();
    private final Statement statement;

    private StatementPattern(Statement statement) {
        this.statement = statement;
    }

    /** {@return the pattern of a statement} */
    static String of(Statement statement) {
        return new StatementPattern(statement).pattern();
    }

    private String pattern() {
        String text = statement.text();
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('‹'); open >= 0; open = text.indexOf('‹', at)) {
            int close = text.indexOf('›', open);
            pattern.append(text.substring(at, open).replace("$", "$$")).append(place(text.substring(open + 1, close)));
            at = close + 1;
        }
        return pattern.append(text.substring(at).replace("$", "$$")).toString();
    }

    private String place(String words) {
        return switch (words) {
        case "#" -> "${name:" + FreeNameResolver.TYPE + "(" + statement.letter() + ")}";
        case TodayResolver.DAY, TodayResolver.YEAR -> first(words) ? "${" + words + "}" : "${" + words + "_" + used.get(words) + ":" + words + "}";
        default -> {
            boolean readable = READABLE.matcher(words).matches();
            String name = readable ? words.replace(' ', '_') : "value";
            yield first(name) && readable ? "${" + name + "}"
                    : "${" + name + "_" + used.get(name) + ":" + WordsResolver.TYPE + "('" + words.replace("'", "''") + "')}";
        }
        };
    }

    /** Places of one name would be filled in together. */
    private boolean first(String name) {
        return used.merge(name, 1, Integer::sum) == 1;
    }
}
