// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.mutation;

/**
 * A damaged text.
 *
 * @param damage   what was done
 * @param original the text before
 * @param text     the text after
 * @param start    where the damage starts, in the original
 * @param end      where the damaged part of the original ends
 */
record Mutant(Damage damage, String original, String text, int start, int end) {

    /** {@return by how much what stands behind the damage has moved} */
    int shift() {
        return text.length() - original.length();
    }

    /** {@return where a place of the original is now} */
    int now(int offset) {
        return offset < end ? offset : offset + shift();
    }
}
