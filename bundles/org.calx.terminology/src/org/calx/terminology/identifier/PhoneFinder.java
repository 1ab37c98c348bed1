// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds telephone and fax numbers, by a word that announces them or by their shape. */
final class PhoneFinder implements Finder {

    private static final Set<String> FAX = Set.of("fax", "telefax", "facsimile", "faxed");
    private static final Set<String> PHONE = Set.of("tel", "telephone", "phone", "mobile", "cell", "cellphone", "call", "called", "rang", "ring", "pager",
            "bleep", "whatsapp", "telefon", "handy", "téléphone", "teléfono", "contact", "sms", "texted", "voicemail", "extension", "ext", "hotline",
            "handynummer", "telefonnummer", "mobil", "landline");
    private static final int LOOK_AHEAD = 9;
    private static final int LEAST_ANNOUNCED = 6;
    private static final int LEAST_EXTENSION = 3;
    private static final int LEAST = 9;
    private static final int MOST = 15;

    @Override
    public void at(Tokens text, int i, Hits hits) {
        String word = text.lower(i);
        if (FAX.contains(word)) {
            announced(text, i, IdentifierKind.FAX, hits);
        } else if (PHONE.contains(word)) {
            announced(text, i, IdentifierKind.PHONE, hits);
        } else if ((text.isNumber(i) || text.isOf(i, "+(")) && !(text.isGlued(i) && text.isOf(i - 1, "-./:+(")) && !text.isWord(text.isGlued(i) ? i - 1 : -1)) {
            shaped(text, i, hits);
        }
    }

    /** The first number behind an announcing word in the same sentence. */
    private static void announced(Tokens text, int i, IdentifierKind kind, Hits hits) {
        boolean inner = Set.of("bleep", "pager", "extension", "ext").contains(text.lower(i));
        for (int at = i + 1; at <= i + LOOK_AHEAD && text.has(at); at++) {
            if (text.isNumber(at) || text.isOf(at, "+(") && (text.isNumber(at + 1))) {
                int end = end(text, at);
                int digits = digits(text, at, end);
                if (digits >= (inner ? LEAST_EXTENSION : LEAST_ANNOUNCED) && digits <= MOST) {
                    hits.add(kind, at, end);
                }
                return;
            }
            if (text.is(at, '.') && at > i + 1 && !text.lower(at - 1).equals("no") && !text.lower(at - 1).equals("nr")) {
                return;
            }
        }
    }

    private static void shaped(Tokens text, int i, Hits hits) {
        int end = end(text, i);
        int digits = digits(text, i, end);
        if (digits < LEAST || digits > MOST) {
            return;
        }
        boolean international = text.is(i, '+') && text.isGlued(i + 1);
        boolean area = text.is(i, '(') && text.length(i + 1) >= 3 && text.is(i + 2, ')');
        boolean national = text.first(i) == '0' && end > i + 1;
        boolean american = text.length(i) == 3 && text.isOf(i + 1, "-.") && text.length(i + 2) == 3 && text.isOf(i + 3, "-.") && text.length(i + 4) == 4;
        if (international || area || national || american) {
            hits.add(IdentifierKind.PHONE, i, end);
        }
    }

    private static int digits(Tokens text, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            digits += text.isNumber(at) ? text.length(at) : 0;
        }
        return digits;
    }

    /** Behind the digits of a number; single separators stand between its groups. */
    private static int end(Tokens text, int start) {
        int end = start;
        int at = start;
        while (text.has(at)) {
            if (text.isNumber(at)) {
                end = ++at;
            } else if (text.isOf(at, "+-/.()") && (text.isNumber(at + 1) || text.isOf(at, ")/") || text.isOf(at + 1, "("))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
