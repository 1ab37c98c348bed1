// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;

class MalformedVocabularyTest {

    private static final String HEADER = "# comment\nid\tlabel\tsynonyms\tkind\tprovenance\n";

    @Test
    void readsTermsBetweenCommentsAndEmptyLines() {
        Terminology terminology = reading(HEADER + "\r\n# more\nfoo\tFoo\tfu|fuu\tbar\tK us\r\n");

        assertThat(terminology.find(Vocabulary.SITE, "FUU")).hasValueSatisfying(term -> {
            assertThat(term.label()).isEqualTo("Foo");
            assertThat(term.attribute("kind")).hasValue("bar");
            assertThat(term.provenance()).isEqualTo("K us");
        });
    }

    @Test
    void namesFileAndLine() {
        assertMessage(HEADER + "foo\tFoo\t\tK\n", "site.tsv, line 3: the line has 4 cells where the header has 5");
        assertMessage(HEADER + "foo\tFoo\t\t\tK\nfoo\tFu\t\t\tK", "site.tsv, line 4: the line repeats the id 'foo'");
        assertMessage(HEADER + "foo\t \t\t\tK", "site.tsv, line 3: the line needs an id, a label and a provenance");
        assertMessage(HEADER + "foo\tFoo\ta||b\t\tK", "site.tsv, line 3: the line has an empty synonym");
        assertMessage("id\tname\tsynonyms\tprovenance\n", "site.tsv, line 1: the line should be a header: id, label, synonyms, further columns, provenance");
        assertMessage("id\tlabel\tsynonyms\tx\tx\tprovenance\n", "site.tsv, line 1: the line names a column twice");
        assertMessage("# nothing\n", "site.tsv, line 1: the line has no header line");
    }

    @Test
    void refusesANameOfTwoTerms() {
        assertMessage(HEADER + "foo\tFoo\thaem\t\tK\nbar\tBar\thems\t\tK", "site.tsv: 'hems' would mean both 'foo' and 'bar'");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> Terminology.reading(name -> null).terms(Vocabulary.SITE_PART))
                .withMessage("site-part.tsv: the vocabulary file is missing");
    }

    private static void assertMessage(String content, String message) {
        assertThatIllegalStateException().isThrownBy(() -> reading(content).find(Vocabulary.SITE, "foo")).withMessage(message);
    }

    private static Terminology reading(String content) {
        return Terminology.reading(name -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
