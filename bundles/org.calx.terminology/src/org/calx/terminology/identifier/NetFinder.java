// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds e-mail, web and IP addresses. */
final class NetFinder implements Finder {

    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "edu", "gov", "info", "eu", "uk", "de", "fr", "ca", "us", "io", "be", "me", "tv", "it",
            "es", "ch", "at", "nl", "in", "jp", "au", "example", "test");
    /** Addresses of publications and registers, which are about no patient. */
    private static final Set<String> PUBLIC = Set.of("doi", "orcid", "pubmed", "ncbi", "nih", "clinicaltrials", "creativecommons", "equator", "who",
            "prisma", "crossref");
    private static final int OCTET = 255;
    private static final int LEAST_GROUPS = 4;

    @Override
    public void at(Tokens text, int i, Hits hits) {
        if (text.is(i, '@')) {
            email(text, i, hits);
        } else if (text.is(i, '(') && text.lower(i + 1).equals("at") && text.is(i + 2, ')')) {
            spelledOut(text, i, hits);
        } else if (text.isWord(i) || text.isNumber(i)) {
            if (!text.isGlued(i) || text.isOf(i - 1, "(\"'[:“")) {
                address(text, i, hits);
            }
        }
    }

    private static boolean isPart(Tokens text, int i, String separators) {
        return text.isWord(i) || text.isNumber(i) || text.isOf(i, separators);
    }

    private static void email(Tokens text, int at, Hits hits) {
        int start = at;
        while (isPart(text, start - 1, "._-+") && text.isGlued(start)) {
            start--;
        }
        int end = at + 1;
        while (text.isGlued(end) && isPart(text, end, ".-_")) {
            end++;
        }
        end = trim(text, end);
        if (start < at && end > at + 3) {
            hits.add(IdentifierKind.EMAIL, start, end);
        } else if (start == at && text.isGlued(at + 1) && text.isWord(at + 1)) {
            hits.add(IdentifierKind.URL, at, end); // an account of a social network
        }
    }

    private static void spelledOut(Tokens text, int at, Hits hits) {
        int start = at - 1;
        while (text.isGlued(start) && isPart(text, start - 1, "._-+")) {
            start--;
        }
        int end = at + 3;
        boolean dotted = false;
        while (text.isWord(end) || text.isOf(end, ".()")) {
            dotted |= text.lower(end).equals("dot") || text.is(end, '.') && text.isGlued(end + 1);
            if (text.is(end, '.') && !text.isGlued(end + 1)) {
                break;
            }
            end++;
        }
        if (start >= 0 && dotted) {
            hits.add(IdentifierKind.EMAIL, start, end);
        }
    }

    private static void address(Tokens text, int i, Hits hits) {
        int end = i;
        int dots = 0;
        int slashes = 0;
        int colons = 0;
        while (text.has(end) && (end == i || text.isGlued(end)) && isPart(text, end, "./-_:?=&%#~+")) {
            dots += text.is(end, '.') ? 1 : 0;
            slashes += text.is(end, '/') ? 1 : 0;
            colons += text.is(end, ':') ? 1 : 0;
            end++;
        }
        end = trim(text, end);
        if (end <= i + 2 || text.is(end, '@')) {
            return;
        }
        if (isVersion4(text, i)) {
            hits.add(IdentifierKind.IP, i, Math.max(i + 7, text.is(i + 7, ':') ? end : i + 7));
        } else if (colons >= LEAST_GROUPS - 1 && isVersion6(text, i, end)) {
            hits.add(IdentifierKind.IP, i, end);
        } else if (dots + colons > 0 && isWeb(text, i, end, slashes)) {
            hits.add(IdentifierKind.URL, i, end);
        }
    }

    private static int trim(Tokens text, int end) {
        int trimmed = end;
        while (text.isOf(trimmed - 1, ".,:;?-")) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isVersion4(Tokens text, int i) {
        for (int part = 0; part < LEAST_GROUPS; part++) {
            int at = i + 2 * part;
            if (text.value(at) < 0 || text.value(at) > OCTET || text.length(at) > 3 || part > 0 && !(text.is(at - 1, '.') && text.isGlued(at))) {
                return false;
            }
        }
        return !(text.is(i + 7, '.') && text.isGlued(i + 8));
    }

    private static boolean isVersion6(Tokens text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean hex = (text.isWord(i) || text.isNumber(i)) && text.lower(i).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
            if (!hex && !text.is(i, ':')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWeb(Tokens text, int from, int to, int slashes) {
        boolean scheme = text.lower(from).startsWith("http") && text.is(from + 1, ':');
        boolean domain = text.lower(from).equals("www");
        for (int i = from; i < to; i++) {
            if (PUBLIC.contains(text.lower(i)) || text.lower(i).equals("mailto")) {
                return false;
            }
            domain |= slashes > 0 && text.is(i, '.') && DOMAINS.contains(text.lower(i + 1)) && text.is(i + 2, '/') && text.isWord(i - 1);
            domain |= text.is(i, '.') && i + 2 == to && Set.of("com", "org", "net", "example").contains(text.lower(i + 1)) && text.isWord(i - 1);
        }
        return scheme || domain;
    }
}
