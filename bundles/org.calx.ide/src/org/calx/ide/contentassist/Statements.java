// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole statements with places to fill in and what they are for, where a good one says more than {@link GrammarSnippets} draws
 * from the grammar; read from {@code statements.txt}.
 */
public final class Statements {

    /**
     * A statement.
     *
     * @param detail what it is for
     * @param text   its text with places, see {@link Snippet}
     */
    public record Statement(String detail, String text) {

        /** {@return the text as an example, without the marks of its places} */
        public String example() {
            Snippet snippet = Snippet.of(text.replace("‹#› ", ""), "", new FreeNames(null), "");
            return snippet.text();
        }
    }

    private static final Pattern ENTRY = Pattern.compile("^== (\\w+): (.*)\\n((?:(?!== ).*\\n?)*)", Pattern.MULTILINE);
    private static final Map<String, Statement> STATEMENTS = read();

    private Statements() {
    }

    private static Map<String, Statement> read() {
        Map<String, Statement> statements = new HashMap<>();
        try (InputStream file = Statements.class.getResourceAsStream("statements.txt")) {
            Matcher entry = ENTRY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
            while (entry.find()) {
                statements.put(entry.group(1), new Statement(entry.group(2), entry.group(3).strip()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("statements.txt cannot be read", unreadable);
        }
        return statements;
    }

    /**
     * The statement that starts with a keyword.
     *
     * @param key the rule of the grammar that starts with the keyword; the keyword where it starts no rule
     * @return what it is for and its text; empty when it has no entry
     */
    public static Optional<Statement> of(String key) {
        return Optional.ofNullable(STATEMENTS.get(key));
    }
}
