// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.List;

/**
 * Finds in running text what can identify a patient. Every finder looks at each word once, so that the time grows with the text and with
 * nothing else; there are no regular expressions. Safe for use by several threads.
 */
public final class IdentifierScan {

    private static final IdentifierScan STANDARD = new IdentifierScan();

    private final List<Finder> finders = List.of(new NumberFinder(), new ShapeFinder(), new PhoneFinder(), new NetFinder(), new DateFinder(),
            new NumericDateFinder(), new AgeFinder(), new AddressFinder(), new InstitutionFinder(), new NameFinder(), new InitialsFinder(), new PlaceFinder(),
            new PictureFinder(), new StandingFinder());

    private final KnownTexts known = new KnownTexts();

    private IdentifierScan() {
    }

    /** {@return the scan with the lists that come with Calx} */
    public static IdentifierScan standard() {
        return STANDARD;
    }

    /**
     * Looks through a text.
     *
     * @param text running text; the character ¤ stands for what is no text of the author, such as an embedded value or a citation
     * @return what it found, by place, none overlapping another
     */
    public List<Identifier> find(String text) {
        return known.get(text, this::look);
    }

    private List<Identifier> look(String text) {
        Tokens tokens = new Tokens(text);
        Hits hits = new Hits(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (Finder finder : finders) {
                finder.at(tokens, i, hits);
            }
        }
        return hits.inOrder();
    }
}
