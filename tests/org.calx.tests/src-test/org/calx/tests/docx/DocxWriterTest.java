// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.docx.SampleManuscript.body;
import static org.calx.tests.docx.SampleManuscript.citation;
import static org.calx.tests.docx.SampleManuscript.everything;
import static org.calx.tests.docx.SampleManuscript.properties;
import static org.calx.tests.docx.SampleManuscript.references;
import static org.calx.tests.docx.SampleManuscript.row;
import static org.calx.tests.docx.SampleManuscript.table;
import static org.calx.tests.docx.SampleManuscript.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.calx.docx.check.PackageCheck;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Picture.Format;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.tests.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {

    @TempDir
    Path folder;

    @Test
    void everyKindOfBlockIsWritten() throws IOException {
        Golden.compare("docx/everything", DocxText.of(DocxFile.of(everything(false))));
    }

    @Test
    void draftsSayOnEveryPageThatTheyAre() throws IOException {
        Manuscript draft = new Manuscript(properties(true, "en-GB"), List.of(body("Text")));
        Golden.compare("docx/draft", DocxText.of(DocxFile.of(draft)));
        assertThat(DocxFile.of(draft).text("word/draft-header.xml")).contains("<w:highlight w:val=\"yellow\"/>");
    }

    @Test
    void whatIsWrittenIsSound() throws IOException {
        for (Manuscript manuscript : List.of(everything(false), everything(true), SampleManuscript.of(),
                SampleManuscript.of(new PageBreak()), SampleManuscript.of(table(1)))) {
            Path file = Files.write(folder.resolve("sound.docx"), DocxFile.write(manuscript));
            assertThat(PackageCheck.check(file)).isEmpty();
        }
    }

    @Test
    void equalManuscriptsGiveEqualBytesInAnyZoneAndThread() throws Exception {
        byte[] first = DocxFile.write(everything(true));
        TimeZone zone = TimeZone.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Callable<byte[]> write = () -> DocxFile.write(everything(true));
            for (Future<byte[]> written : threads.invokeAll(List.of(write, write, write, write))) {
                assertThat(written.get()).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
            threads.shutdown();
        }
    }

    @Test
    void imagesAreStoredAndTheRestIsDeflated() throws IOException {
        byte[] docx = DocxFile.write(everything(false));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getMethod()).as(entry.getName())
                        .isEqualTo(entry.getName().matches(".*/media/.*(png|jpeg)") ? ZipEntry.STORED : ZipEntry.DEFLATED);
            }
        }
        assertThat(DocxFile.of(docx).parts().get("word/media/figure2.jpeg"))
                .isEqualTo(SampleManuscript.image(Format.JPEG, 96, 192));
        assertThat(DocxFile.of(docx).parts().keySet()).startsWith("[Content_Types].xml", "_rels/.rels", DocxFile.DOCUMENT);
    }

    @Test
    void anEmptyCellHoldsAParagraph() throws IOException {
        assertThat(DocxFile.of(SampleManuscript.of(table(1, row("", "", "")))).text(DocxFile.DOCUMENT))
                .contains("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>");
    }

    @Test
    void noPageShowsOnlyARowOrTwoOfATable() throws IOException {
        assertThat(rowsThatStayWithTheNext(2)).isEqualTo("header 1");
        assertThat(rowsThatStayWithTheNext(8)).as("a short one stays whole").isEqualTo("header 1 2 3 4 5 6 7");
        assertThat(rowsThatStayWithTheNext(20)).as("three rows at its start and at its end").isEqualTo("header 1 2 18 19");
    }

    /** Of a table with so many rows. */
    private static String rowsThatStayWithTheNext(int count) throws IOException {
        Table.Row[] rows = IntStream.rangeClosed(1, count).mapToObj(number -> row(Integer.toString(number), "", "")).toArray(Table.Row[]::new);
        String[] written = DocxFile.of(SampleManuscript.of(table(1, rows))).text(DocxFile.DOCUMENT).split("<w:tr>");
        return IntStream.range(1, written.length).filter(each -> written[each].contains("<w:keepNext/>"))
                .mapToObj(each -> each == 1 ? "header" : Integer.toString(each - 1)).collect(Collectors.joining(" "));
    }

    @Test
    void oneAddressIsOneRelationship() throws IOException {
        Link link = new Link("https://example.org/a", List.of(Run.of("a")));
        DocxFile file = DocxFile.of(SampleManuscript.of(body(link, link), body(link)));
        assertThat(file.text("word/_rels/document.xml.rels").split("https://example.org/a", -1)).hasSize(2);
    }

    @Test
    void charactersThatAddressesMayNotHoldAreEncoded() throws IOException {
        Link link = new Link("https://doi.org/10.1002/(SICI)1<82::AID>3.0;2-ä", List.of(Run.of("doi")));
        assertThat(DocxFile.of(SampleManuscript.of(body(link))).text("word/_rels/document.xml.rels"))
                .contains("\"https://doi.org/10.1002/(SICI)1%3C82::AID%3E3.0;2-%C3%A4\"");
    }

    @Test
    void theLanguageOfTheTextIsThatOfTheDocument() throws IOException {
        DocxFile file = DocxFile.of(new Manuscript(properties(false, "de-CH"), List.of(body("Text"))));
        assertThat(file.text("word/styles.xml")).contains("<w:lang w:val=\"de-CH\"");
        assertThat(file.text("word/settings.xml")).contains("<w:themeFontLang w:val=\"de-CH\"");
        assertThat(file.text("docProps/core.xml")).contains("<dc:language>de-CH</dc:language>");
    }

    @Test
    void aBlindedCopyNamesNobody() throws IOException {
        Manuscript sample = everything(false);
        DocumentProperties blinded = new DocumentProperties("T", List.of(), List.of(), "", "en-GB",
                sample.properties().stamp(), false);
        assertThat(DocxFile.of(new Manuscript(blinded, List.of())).text("docProps/core.xml"))
                .doesNotContain("creator", "lastModifiedBy", "subject", "keywords");
    }

    @Test
    void numbersOfCitationsLeadToTheirOwnReference() throws IOException {
        Citation citation = citation("1,3", "key1", "key3");
        assertThat(DocxText.of(DocxFile.of(SampleManuscript.of(body("Text.", citation), references(3)))))
                .contains("<(Citation superscript: 1) -> #_Ref_citation_1>(Citation superscript: ,)"
                        + "<(Citation superscript: 3) -> #_Ref_citation_3>")
                .contains("[Bibliography, list 3] {#_Ref_citation_3 Entry 3.");
    }

    @Test
    void spacesCount() throws IOException {
        assertThat(DocxFile.of(SampleManuscript.of(body(text(" a  b ").toArray()))).text(DocxFile.DOCUMENT))
                .contains("<w:t xml:space=\"preserve\"> a  b </w:t>");
    }
}
