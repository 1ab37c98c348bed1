// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import java.util.Random;

/** An author who types anywhere in a text, what belongs there and what does not. */
public final class RandomTyping {

    private static final String[] PIECES = { "x", "x", " ", "\n", "\"", ",", " and\n", "{", "}", "L1", " of L2", "3", "//", "/*", "*/", "\"\"\"", ".", "note \"a\"", "-",
            " since 2021", "journal ", "\n  size 3 mm\n", "case ", "\u00E9", "<", "[@a]", "\\", "\r\n", "synthetic", "\nnarrative case \"\"\"\n" };

    private final Random random;

    /** Types the same for the same seed, unless the property {@code calx.seed} sets another. */
    public RandomTyping(long seed) {
        random = new Random(seed + Long.getLong("calx.seed", 0));
    }

    /** {@return the text after one change} */
    public String change(String text) {
        int place = random.nextInt(text.length());
        String piece = PIECES[random.nextInt(PIECES.length)];
        int removed = random.nextInt(3) == 0 ? Math.min(random.nextInt(4), text.length() - place) : 0;
        return text.substring(0, place) + piece + text.substring(place + removed);
    }

    /** {@return a number below another one} */
    public int below(int number) {
        return random.nextInt(number);
    }

    /** {@return true once in so many times} */
    public boolean once(int times) {
        return random.nextInt(times) == 0;
    }
}
