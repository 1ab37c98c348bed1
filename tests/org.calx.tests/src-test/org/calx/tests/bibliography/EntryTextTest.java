// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.file.EntryText;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.bibliography.file.ReferenceFormat;
import org.calx.bibliography.text.FormattedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry taken into another file says what it said. */
class EntryTextTest {

    private static final Path FOLDER = Path.of("fixtures", "references");

    /** Apostrophes are curled when BibTeX is read. */
    private static Map<ReferenceField, String> texts(Reference reference) {
        Map<ReferenceField, String> texts = new TreeMap<>();
        reference.texts().forEach((field, text) -> texts.put(field, text.spans().toString().replace('\'', '\u2019')));
        return texts;
    }

    private static void assertSame(Reference written, Reference reference) {
        assertThat(texts(written)).as(reference.key()).isEqualTo(texts(reference));
        assertThat(written.authors()).as(reference.key()).isEqualTo(reference.authors());
        assertThat(written.editors()).as(reference.key()).isEqualTo(reference.editors());
        assertThat(written.issued()).as(reference.key()).isEqualTo(reference.issued());
        assertThat(written.accessed()).as(reference.key()).isEqualTo(reference.accessed());
        assertThat(written.kind()).as(reference.key()).isEqualTo(reference.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "rich.bib", "rich.ris", "rich.nbib", "rich.json" })
    void everyFormatIsWrittenAsTheSameBibtex(String name) throws IOException {
        ReferenceFile file = ReferenceFiles.read(name, Files.readString(FOLDER.resolve(name)));
        assertThat(file.references()).isNotEmpty();
        for (Reference reference : file.references()) {
            ReferenceFile written = ReferenceFiles.read("new.bib", EntryText.bibtex(reference, "key1"));
            assertThat(written.problems()).isEmpty();
            assertThat(written.references()).singleElement().satisfies(same -> {
                assertThat(same.key()).isEqualTo("key1");
                assertSame(same, reference);
            });
        }
    }

    @Test
    void signsOfLatexAreWrittenAsWhatTheyPrint() {
        Reference reference = ReferenceFiles.read("a.bib", "@article{a, title={T}}").references().getFirst();
        String title = "5 % of R&D: \u20AC5, #1, a_b, x^2, ~3, 1--2\u00A0mm {x}\\";
        Reference odd = new Reference("a", true, reference.kind(), List.of(), List.of(), reference.issued(), reference.accessed(),
                Map.of(ReferenceField.TITLE, FormattedText.of(title)), reference.place(), reference.keyPlace());
        assertThat(ReferenceFiles.read("b.bib", EntryText.bibtex(odd, "a")).references().getFirst().text(ReferenceField.TITLE))
                .isEqualTo("5 % of R&D: \u20AC5, #1, a_b, x^2, ~3, 1--2\u00A0mm (x)/");
    }

    @ParameterizedTest
    @ValueSource(strings = { "rich.ris", "rich.nbib" })
    void anEntryIsCopiedWhole(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        ReferenceFormat format = ReferenceFormat.of(name, text).orElseThrow();
        List<Reference> all = ReferenceFiles.read(name, text).references();
        for (Reference reference : all) {
            String key = format == ReferenceFormat.NBIB ? reference.key() : "other1";
            if (format == ReferenceFormat.NBIB && !key.startsWith("pmid:")) {
                assertThat(EntryText.copy(format, text, reference, all, key)).as("its key depends on its neighbours").isEmpty();
                continue;
            }
            String copy = EntryText.copy(format, text, reference, all, key).orElseThrow();
            assertThat(ReferenceFiles.read(name, copy).references()).singleElement().satisfies(same -> {
                assertThat(same.key()).isEqualTo(key);
                assertSame(same, reference);
            });
        }
    }

    @Test
    void bibtexIsCopiedLetterByLetterButForItsKey() {
        String text = "% mine\n@article{old,\n  title = \"A {B} \\} c\", abstract={kept}\n}\n@book( b, title={B (1)} )";
        List<Reference> all = ReferenceFiles.read("a.bib", text).references();
        assertThat(EntryText.copy(ReferenceFormat.BIBTEX, text, all.get(0), all, "new1"))
                .hasValue("@article{new1,\n  title = \"A {B} \\} c\", abstract={kept}\n}\n");
        assertThat(EntryText.copy(ReferenceFormat.BIBTEX, text, all.get(1), all, "b")).hasValue("@book( b, title={B (1)} )\n");
        String withMacro = "@string{j = {Journal}}\n" + text;
        assertThat(EntryText.copy(ReferenceFormat.BIBTEX, withMacro, all.get(0), all, "new1")).as("a macro stays behind").isEmpty();
    }
}
