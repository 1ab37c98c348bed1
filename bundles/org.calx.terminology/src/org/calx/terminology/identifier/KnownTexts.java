// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What was found in the texts read last. Most texts of a case are read again at every key press, and terms are shared by many cases. Holds
 * a bounded number of characters, in memory only.
 */
final class KnownTexts {

    private static final int MOST_CHARACTERS = 400_000;

    private final Map<String, List<Identifier>> found = new ConcurrentHashMap<>();
    private final AtomicInteger characters = new AtomicInteger();

    /** {@return what was found in a text, looked for when it is not known} */
    List<Identifier> get(String text, Function<String, List<Identifier>> look) {
        List<Identifier> known = found.get(text);
        if (known == null) {
            known = List.copyOf(look.apply(text));
            if (characters.addAndGet(text.length()) > MOST_CHARACTERS) {
                found.clear();
                characters.set(text.length());
            }
            found.put(text, known);
        }
        return known;
    }
}
