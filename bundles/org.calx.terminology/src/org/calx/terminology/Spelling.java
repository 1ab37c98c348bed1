// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reduces spellings that clinicians use interchangeably to one form. */
final class Spelling {

    /** Letters without accent for U+00C0 to U+00FF; {@code *} where more than the accent would be lost. Loading a normaliser takes longer. */
    private static final String LATIN = "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y";

    private Spelling() {
    }

    /** The form under which a name is indexed and looked up: words folded, singular, joined without spaces. */
    static String key(Vocabulary vocabulary, String text) {
        String plain = plain(text);
        if (vocabulary == Vocabulary.UNIT) {
            return unitKey(plain);
        }
        WordFolder key = new WordFolder(plain.length());
        boolean inWord = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            if (isWordPart(c)) {
                key.add(c);
                inWord = true;
            } else if (inWord && !isSilent(c)) {
                key.endWord(true);
                inWord = false;
            }
        }
        key.endWord(true);
        return key.toString();
    }

    /** The lower-case words of a text: white space, hyphens and other separators part them, apostrophes and dots vanish. */
    static List<String> words(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isWordPart(Character.toLowerCase(c))) {
                word.append(Character.toLowerCase(c));
            } else if (!isSilent(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** One word with British and American spelling made equal, not brought to the singular. */
    static String fold(String word) {
        WordFolder folded = new WordFolder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.add(word.charAt(i));
        }
        folded.endWord(false);
        return folded.toString();
    }

    private static boolean isWordPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%' || c == '<' || c == '>' || c == '+';
        }
        return Character.isLetterOrDigit(c) || c == '\u2265' || c == '\u2264';
    }

    private static boolean isSilent(char c) {
        return c == '.' || c == '\'' || c == '\u2019';
    }

    private static String unitKey(String plain) {
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\u00d7' -> key.append('x');
                case '\u00b7' -> key.append('.');
                case ' ', '\t', '\u00a0', '[', ']', '{', '}', '_' -> {
                    // spelling only
                }
                default -> key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** The text without accents, Greek letters spelt out, superscripts as digits; the same text if it is ASCII. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return asciiLike(text);
            }
        }
        return text;
    }

    private static String asciiLike(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00b5', '\u03bc' -> plain.append('u');
                case '\u03b1' -> plain.append("alpha");
                case '\u03b2' -> plain.append("beta");
                case '\u03b3' -> plain.append("gamma");
                case '\u03ba' -> plain.append("kappa");
                case '\u00b9' -> plain.append('1');
                case '\u00b2', '\u2082' -> plain.append('2');
                case '\u00b3' -> plain.append('3');
                case '\u2076' -> plain.append('6');
                case '\u2079' -> plain.append('9');
                case '\u00a0' -> plain.append(' ');
                case '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '\u207b' -> plain.append('-');
                default -> accentless(c, plain);
            }
        }
        return plain.toString();
    }

    private static void accentless(char c, StringBuilder plain) {
        if (c < 128 || !Character.isLetter(c)) {
            plain.append(c);
            return;
        }
        if (c >= '\u00c0' && c <= '\u00ff' && LATIN.charAt(c - '\u00c0') != '*') {
            plain.append(LATIN.charAt(c - '\u00c0'));
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(parts.charAt(i));
            }
        }
    }
}
