// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

import java.util.random.RandomGenerator;

/** Kinds of damage a file may suffer. */
enum Damage {
    /** Some characters are lost. */
    DELETE {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST));
            return new Mutant(this, text, text.substring(0, start) + text.substring(end), start, end);
        }
    },
    /** Some characters stand there twice. */
    DUPLICATE {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST));
            return new Mutant(this, text, text.substring(0, end) + text.substring(start), start, end);
        }
    },
    /** The file ends early. */
    TRUNCATE {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int start = random.nextInt(text.length());
            return new Mutant(this, text, text.substring(0, start), start, text.length());
        }
    },
    /** A line is lost. */
    DELETE_LINE {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int start = line(text, random.nextInt(text.length()));
            int end = next(text, start);
            return new Mutant(this, text, text.substring(0, start) + text.substring(end), start, end);
        }
    },
    /** Two lines have changed places. */
    SWAP_LINES {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int first = line(text, random.nextInt(text.length()));
            int second = next(text, first);
            int end = next(text, second);
            return new Mutant(this, text, text.substring(0, first) + text.substring(second, end) + text.substring(first, second)
                    + text.substring(end), first, end);
        }
    },
    /** Characters of all kinds stand where they do not belong. */
    INSERT {
        @Override
        Mutant apply(String text, RandomGenerator random) {
            int at = random.nextInt(text.length());
            StringBuilder inserted = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                inserted.append(STRANGE.charAt(random.nextInt(STRANGE.length())));
            }
            return new Mutant(this, text, text.substring(0, at) + inserted + text.substring(at), at, at);
        }
    };

    private static final int LONGEST = 120;
    private static final String STRANGE = "{}{}\"\"',;:.()[]<>=/*\\@#%&\u201C\u201D\u2013\u00B5\u00E4\u6F22\u2603\u0000\t\n aZ09";

    /** Damages a text. */
    abstract Mutant apply(String text, RandomGenerator random);

    private static int line(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
