// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Statements that were read without an error while a file around them was broken. While an author types, a file is broken most of the time,
 * and all of its statements but one are the same as a moment ago. Holds a bounded number of characters, in memory only.
 */
@Singleton
final class ReadableStatements {

    private static final int MOST_CHARACTERS = 1_000_000;
    /** Deeper than any statement of the language. */
    private static final int DEEPEST = 8;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final AtomicInteger characters = new AtomicInteger();

    /** {@return whether nothing is known, because no file was broken yet} */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** {@return whether a statement was read before inside these heads} */
    boolean knows(List<CaseToken> around, Statement statement) {
        return !known.isEmpty() && !isDeep(statement, DEEPEST) && known.contains(key(around, statement));
    }

    /** Remembers a statement that was read inside these heads. */
    void add(List<CaseToken> around, Statement statement) {
        if (isDeep(statement, DEEPEST)) {
            return;
        }
        String key = key(around, statement);
        if (characters.addAndGet(key.length()) > MOST_CHARACTERS) {
            known.clear();
            characters.set(key.length());
        }
        known.add(key);
    }

    private static boolean isDeep(Statement statement, int deepest) {
        return deepest == 0 || statement.inside().stream().anyMatch(each -> isDeep(each, deepest - 1));
    }

    /** The words of the statement and what the lexer took them for, and the words it stands in. */
    private static String key(List<CaseToken> around, Statement statement) {
        StringBuilder key = new StringBuilder();
        around.forEach(token -> key.append(token.getText()).append(' '));
        append(statement, key);
        return key.toString();
    }

    private static void append(Statement statement, StringBuilder key) {
        statement.head().forEach(token -> append(token, key));
        if (statement.open() != null) {
            append(statement.open(), key);
            statement.inside().forEach(each -> append(each, key));
            append(statement.close(), key);
        }
    }

    private static void append(CaseToken token, StringBuilder key) {
        key.append((char) token.getType()).append(token.isAdded() ? "+" : "").append(token.getText()).append(' ');
    }
}
