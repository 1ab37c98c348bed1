// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

/** Finds national numbers and accounts by their shape and check digit, whatever stands before them. */
final class ShapeFinder implements Finder {

    private static final int NHS_DIGITS = 10;
    private static final int ELEVEN = 11;
    private static final int CARD_DIGITS = 16;
    private static final int LEAST_IBAN = 15;

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (text.isGlued(i) && !text.isOf(i - 1, "(\"'#:=")) {
            return;
        }
        if (text.isNumber(i)) {
            number(text, i, hits);
        } else if (text.isUpper(i) && text.length(i) == 2 && text.isGlued(i + 1) && text.length(i + 1) >= 2 && text.isNumber(i + 1)) {
            Code code = Code.at(text, i);
            if (code.length() >= LEAST_IBAN) {
                hits.add(IdentifierKind.ACCOUNT, i, code.end());
            }
        }
    }

    private static void number(Tokens text, int i, Hits hits) {
        if (text.length(i) == 3 && text.is(i + 1, '-') && text.length(i + 2) == 2 && text.is(i + 3, '-') && text.length(i + 4) == 4
                && text.isNumber(i + 2) && text.isNumber(i + 4) && !text.is(i + 5, '-')) {
            hits.add(IdentifierKind.SSN, i, i + 5); // the shape of a United States social security number
            return;
        }
        StringBuilder digits = new StringBuilder();
        int at = i;
        while (text.isNumber(at) && digits.length() + text.length(at) <= CARD_DIGITS) {
            digits.append(text.text(at));
            boolean dash = text.is(at + 1, '-') && text.isGlued(at + 1) && text.isGlued(at + 2);
            at += dash ? 2 : 1;
        }
        if (digits.length() == NHS_DIGITS && isNhs(digits)) {
            hits.add(IdentifierKind.SSN, i, at);
        } else if (digits.length() == CARD_DIGITS && isCard(digits)) {
            hits.add(IdentifierKind.ACCOUNT, i, at);
        }
    }

    /** The check digit of the British NHS number: weights 10 to 2, modulo 11. */
    private static boolean isNhs(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += (NHS_DIGITS - i) * (digits.charAt(i) - '0');
        }
        return (ELEVEN - sum % ELEVEN) % ELEVEN == digits.charAt(NHS_DIGITS - 1) - '0';
    }

    /** The check digit of payment cards, ISO/IEC 7812-1 annex B. */
    private static boolean isCard(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < CARD_DIGITS; i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = 2 * digit;
            sum += i % 2 == 1 ? digit : doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}
