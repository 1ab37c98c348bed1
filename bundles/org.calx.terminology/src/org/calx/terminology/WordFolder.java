// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.util.Arrays;

/**
 * Joins words while making British and American spelling equal. The result is for comparing, not for showing: rules are applied wherever
 * their letters occur, which is harmless because both sides of a comparison are folded. Works in one pass, since it runs for every name
 * of a vocabulary when that is first used.
 */
final class WordFolder {

    private char[] letters;
    private int length;
    private int wordStart;

    WordFolder(int capacity) {
        letters = new char[capacity + 8];
    }

    /** Adds a lower-case letter, a digit or a sign that counts. */
    void add(char c) {
        int inWord = length - wordStart;
        char last = inWord > 0 ? letters[length - 1] : ' ';
        char before = inWord > 1 ? letters[length - 2] : ' ';
        if (c == 'e' && (last == 'a' || last == 'o')) {
            // oesophagus, haematoma
            letters[length - 1] = 'e';
            return;
        }
        if (c == 'r' && last == 'u' && before == 'o') {
            // tumour
            letters[length - 1] = 'r';
            return;
        }
        if (c == 'h' && last == 'p') {
            // sulphate
            letters[length - 1] = 'f';
            return;
        }
        if (last == 's' && (before == 'i' || before == 'y') && (c == 'e' || c == 'a' || c == 'i')) {
            // ionised, ionisation, analyse
            letters[length - 1] = 'z';
        }
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = c;
    }

    /** Ends a word and brings endings to one form. */
    void endWord(boolean singular) {
        int inWord = length - wordStart;
        if (singular && inWord > 3 && letters[length - 1] == 's') {
            cutPlural(letters[length - 2], letters[length - 3]);
        }
        inWord = length - wordStart;
        if (inWord > 3 && letters[length - 1] == 'e' && letters[length - 2] == 'r' && (letters[length - 3] == 't' || letters[length - 3] == 'b')) {
            // titre, fibre
            letters[length - 2] = 'e';
            letters[length - 1] = 'r';
        }
        wordStart = length;
    }

    private void cutPlural(char last, char before) {
        if (last == 's' || last == 'u' || last == 'i') {
            return;
        }
        if (last == 'e' && before == 'i') {
            // biopsies
            length -= 2;
            letters[length - 1] = 'y';
            return;
        }
        length -= last == 'e' && (before == 's' || before == 'z') && letters[length - 4] == 's' ? 2 : 1;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
