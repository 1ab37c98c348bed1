// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.ide.typing.Surroundings;

/**
 * Whole statements with places to fill in and what they are for, where a good one says more than {@link GrammarSnippets} draws
 * from the grammar; read from {@code statements.txt}.
 */
public final class Statements {

    /**
     * A statement.
     *
     * @param key    the rule of the grammar that starts with its keyword; the keyword where it starts no rule
     * @param around what it stands in; the statements of a journal are listed with those of other statements
     * @param detail what it is for
     * @param text   its text with places, see {@link Snippet}
     */
    public record Statement(String key, Surroundings around, String detail, String text) {

        /** {@return the text as an example, without the marks of its places} */
        public String example() {
            Snippet snippet = Snippet.of(text.replace("‹#› ", ""), "", new FreeNames(null), "");
            return snippet.text();
        }

        /** {@return the words it starts with, up to its first place or quotation mark} */
        public String words() {
            return text.split("[‹\"{]", 2)[0].strip();
        }

        /** {@return the letter that a free name in it starts with} */
        public String letter() {
            return FreeNames.letter(key);
        }
    }

    private static final Pattern ENTRY = Pattern.compile("^(?:## (\\w+)\\n|== (\\w+): (.*)\\n((?:(?!== |## ).*\\n?)*))", Pattern.MULTILINE);
    private static final Map<String, Statement> STATEMENTS = read();

    private Statements() {
    }

    private static Map<String, Statement> read() {
        Map<String, Statement> statements = new LinkedHashMap<>();
        try (InputStream file = Statements.class.getResourceAsStream("statements.txt")) {
            Matcher entry = ENTRY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
            Surroundings around = Surroundings.FILE;
            while (entry.find()) {
                if (entry.group(1) != null) {
                    around = Surroundings.valueOf(entry.group(1).toUpperCase(Locale.ROOT));
                } else {
                    statements.put(entry.group(2), new Statement(entry.group(2), around, entry.group(3), entry.group(4).strip()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("statements.txt cannot be read", unreadable);
        }
        return statements;
    }

    /** {@return all statements, in the order of the file} */
    public static List<Statement> all() {
        return List.copyOf(STATEMENTS.values());
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
