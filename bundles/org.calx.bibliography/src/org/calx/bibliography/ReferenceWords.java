// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bibliography;

import java.util.List;
import java.util.StringJoiner;

/** A reference in a few words, for lists and hovers; no style of a journal. */
public final class ReferenceWords {

    private static final int MOST_AUTHORS = 6;

    private ReferenceWords() {
    }

    /** {@return first author, year and title as far as they are given} */
    public static String summary(Reference reference) {
        String year = reference.issued().map(ReferenceDate::words).orElse("");
        return sentences((firstAuthor(reference.authors()) + " " + year).strip(), reference.text(ReferenceField.TITLE));
    }

    /** {@return authors, title, where and when it appeared, and its DOI, as far as they are given} */
    public static String details(Reference reference) {
        String number = reference.text(ReferenceField.ISSUE);
        String issue = reference.text(ReferenceField.VOLUME) + (number.isEmpty() ? "" : "(" + number + ")");
        String pages = reference.text(ReferenceField.PAGES).isEmpty() ? reference.text(ReferenceField.ARTICLE_NUMBER)
                : reference.text(ReferenceField.PAGES).replace('-', '\u2013');
        String place = issue.isEmpty() || pages.isEmpty() ? issue + pages : issue + ":" + pages;
        String container = reference.text(ReferenceField.CONTAINER);
        String where = container.isEmpty() ? reference.text(ReferenceField.PUBLISHER) : container;
        String year = reference.issued().map(ReferenceDate::words).orElse("");
        return sentences(authors(reference.authors()), reference.text(ReferenceField.TITLE),
                (where + " " + (year.isEmpty() || place.isEmpty() ? year + place : year + ";" + place)).strip(),
                reference.doi().map(doi -> "doi:" + reference.text(ReferenceField.DOI)).filter(doi -> doi.length() > "doi:".length()).orElse(""));
    }

    private static String authors(List<PersonName> authors) {
        StringJoiner names = new StringJoiner(", ");
        for (PersonName name : authors.subList(0, Math.min(authors.size(), MOST_AUTHORS))) {
            names.add(name.isOthers() ? "et al" : (name.surname() + " " + name.given()).strip());
        }
        return names + (authors.size() > MOST_AUTHORS ? ", et al" : "");
    }

    private static String firstAuthor(List<PersonName> authors) {
        return authors.isEmpty() ? "" : authors.get(0).surname() + (authors.size() > 1 ? " et al." : "");
    }

    private static String sentences(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : text.charAt(text.length() - 1) == '.' ? " " : ". ").append(part);
            }
        }
        return text.toString();
    }
}
