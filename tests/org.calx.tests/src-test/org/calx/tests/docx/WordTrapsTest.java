// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.docx.SampleManuscript.everything;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.docx.Look;
import org.calx.docx.Look.Spacing;
import org.calx.docx.Remark;
import org.calx.docx.check.PackageCheck;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Passages;
import org.calx.manuscript.document.Picture.Format;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word hides, deletes, repairs or asks about when a document is written carelessly; each trap is a test. */
class WordTrapsTest {

    private static final String EXTENDED = "word/commentsExtended.xml";
    private static final Look EVERY_FLAG = new Look(true, true, Spacing.DOUBLE, 85);

    @TempDir
    Path folder;

    @Test
    void everyCommentHasItsOwnStartEndAndReferenceAcrossLinksFieldsAndTables() throws IOException {
        DocxFile file = commented();
        String body = file.text(DocxFile.DOCUMENT);
        for (int id = 0; id < remarks().size(); id++) {
            assertThat(body).containsOnlyOnce("<w:commentRangeStart w:id=\"" + id + "\"/>")
                    .containsOnlyOnce("<w:commentReference w:id=\"" + id + "\"/>").containsSubsequence(
                            "<w:commentRangeStart w:id=\"" + id + "\"/>", "<w:commentRangeEnd w:id=\"" + id + "\"/>",
                            "<w:commentReference w:id=\"" + id + "\"/>");
        }
        assertThat(body).containsPattern("<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/>"); // two on one passage
        assertThat(body).containsPattern("<w:tc>(?:(?!</w:tc>).)*<w:commentRangeStart");
    }

    @Test
    void theStateOfACommentNamesItsLastParagraphWhoseIdWordAllows() throws IOException {
        DocxFile file = commented();
        List<String> ids = found(file.text("word/comments.xml"), "w14:paraId=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().hasSize(remarks().size() * 2)
                .allMatch(id -> Long.parseLong(id, 16) > 0 && Long.parseLong(id, 16) < 0x80000000L);
        List<String> last = found(file.text("word/comments.xml"), "w14:paraId=\"([^\"]*)\"(?:(?!<w:p )(?!</w:comment>).)*</w:comment>");
        assertThat(found(file.text(EXTENDED), "w15:paraId=\"([^\"]*)\"")).isEqualTo(last);
        assertThat(found(file.text("word/commentsIds.xml"), "w16cid:paraId=\"([^\"]*)\"")).isEqualTo(last);
        assertThat(file.text("word/comments.xml")).contains("w:author=\"Calx\"", "w:date=\"2026-01-02T03:04:05Z\"", "a &lt; b");
    }

    @Test
    void damagesOfCommentsAreFoundBeforeTheFileIsInPlace() throws IOException {
        for (String[] damage : new String[][] {
                {DocxFile.DOCUMENT, "<w:commentRangeEnd w:id=\"0\"/>", "", "has no commentRangeEnd"},
                {DocxFile.DOCUMENT, "<w:commentReference w:id=\"0\"/>", "<w:commentReference w:id=\"77\"/>", "comment \"77\""},
                {"word/comments.xml", "w14:paraId=\"10000001\"", "w14:paraId=\"80000000\"", "cannot be the id of a paragraph"},
                {EXTENDED, "w15:paraId=\"10000002\"", "w15:paraId=\"10000001\"", "not the last paragraph"}}) {
            Path file = commented().replace(damage[0], damage[1], damage[2]).save(folder.resolve("damaged.docx"));
            assertThat(PackageCheck.check(file)).extracting(Object::toString).anyMatch(defect -> defect.contains(damage[3]));
        }
    }

    @Test
    void fieldsHaveResultsAndNothingAsksToUpdateThem() throws IOException {
        DocxFile file = DocxFile.of(everything(true));
        String body = file.text(DocxFile.DOCUMENT);
        assertThat(found(body, "<w:fldChar w:fldCharType=\"separate\"/></w:r>(.*?)<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:fldChar w:fldCharType=\"end\"/>"))
                .isNotEmpty().allMatch(result -> result.replaceAll("<[^>]*>", "").matches(".*\\w.*"));
        assertThat(body).doesNotContain("w:dirty");
        assertThat(file.text("word/settings.xml")).doesNotContain("updateFields").contains("compatibilityMode");
        assertThat(found(body, " REF (\\S+) ")).isNotEmpty().allMatch(name -> name.startsWith("_Ref"));
    }

    @Test
    void bookmarksEndInTheParagraphTheyBeginInAndHaveNamesWordAllows() throws IOException {
        String body = DocxFile.of(everything(false)).text(DocxFile.DOCUMENT);
        for (String paragraph : found(body, "(<w:p>.*?</w:p>)")) {
            assertThat(found(paragraph, "<w:bookmarkStart w:id=\"(\\d+)\"")).isEqualTo(found(paragraph, "<w:bookmarkEnd w:id=\"(\\d+)\""));
        }
        assertThat(found(body, "<w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]*)\"")).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z_]\\w{0,39}"));
    }

    @Test
    void draftsAreHighlightedAndNotTracked() throws IOException {
        DocxFile file = commented();
        assertThat(file.text("word/draft-header.xml")).contains("<w:highlight ");
        assertThat(file.text(DocxFile.DOCUMENT)).doesNotContain("<w:ins ", "<w:del ", "<w:moveFrom", "<w:moveTo");
    }

    @Test
    void aBlindedCopyNamesNobody() throws IOException {
        DocxFile file = DocxFile.of(bytes(everything(false), List.of(), EVERY_FLAG));
        assertThat(file.text("docProps/core.xml")).doesNotContain("Ann Example", "creator", "lastModifiedBy");
        assertThat(file.text("docProps/app.xml")).doesNotContain("Company", "Manager", "Template");
        assertThat(file.parts()).doesNotContainKeys("docProps/custom.xml", "word/footer1.xml");
        assertThat(file.text("word/page-number.xml")).contains(" PAGE ");
    }

    @Test
    void linesAreNumberedButThoseOfTheTitlePageAndTheTextIsDoubleSpaced() throws IOException {
        DocxFile file = DocxFile.of(bytes(everything(false), List.of(), EVERY_FLAG));
        String body = file.text(DocxFile.DOCUMENT);
        assertThat(body).contains("<w:lnNumType w:countBy=\"1\" w:restart=\"continuous\"/>")
                .contains("<w:pStyle w:val=\"Title\"/><w:suppressLineNumbers/>").contains("<w:pStyle w:val=\"BodyText\"/></w:pPr>");
        assertThat(file.text("word/styles.xml")).containsPattern("w:styleId=\"BodyText\"(?:(?!</w:style>).|\\n)*w:line=\"480\"");
        assertThat(found(body, "<wp:extent cx=\"(\\d+)\"")).allMatch(width -> Integer.parseInt(width) <= 85 * 36000);
    }

    @Test
    void equalInputGivesEqualBytesInAnyLanguageAndZoneWithEveryFlag() throws IOException {
        byte[] first = bytes(everything(true), List.of(new Remark(0, List.of("i", "I"))), EVERY_FLAG);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(bytes(everything(true), List.of(new Remark(0, List.of("i", "I"))), EVERY_FLAG)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(PackageCheck.check(Files.write(folder.resolve("every.docx"), first))).isEmpty();
    }

    private DocxFile commented() throws IOException {
        byte[] docx = bytes(manuscript(), remarks(), Look.OF_TEMPLATE);
        assertThat(PackageCheck.check(Files.write(folder.resolve("commented.docx"), docx))).isEmpty();
        return DocxFile.of(docx);
    }

    /** Passages with a link and a field, in the cell of a table, and in captions. */
    private static Manuscript manuscript() {
        Table table = new Table(new Caption(Caption.Kind.TABLE, 1, "_Ref_Table_1", List.of(passage("A caption"))),
                List.of(new Table.Column(1, Table.Alignment.START)), SampleManuscript.row("Head"),
                List.of(new Table.Row(false, List.of(new Table.Cell(List.of(passage("A cell")), 1)))), List.of(passage("A note")));
        List<Block> blocks = new ArrayList<>(List.of(
                SampleManuscript.body(passage("A sentence with ", new Link("https://example.org/", List.of(Run.of("a link"))),
                        new CrossReference("_Ref_Table_1", "Table 1"), passage("a part"))),
                table, SampleManuscript.figure(1, Format.PNG, 9, 9)));
        return new Manuscript(SampleManuscript.properties(true, "en-GB"), blocks);
    }

    private static Passage passage(Object... parts) {
        return new Passage(new Passage.Origin("case.calx#//@x"), SampleManuscript.text(parts).stream().map(Inline.class::cast).toList());
    }

    /** Two on the first passage and one on each other. */
    private static List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(0, List.of("First", "a < b")));
        for (int passage = 0; passage < Passages.of(manuscript()).size(); passage++) {
            remarks.add(new Remark(passage, List.of("Finding " + passage, "More")));
        }
        return remarks;
    }

    private static byte[] bytes(Manuscript manuscript, List<Remark> remarks, Look look) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocxWriter(DocxTemplate.standard(), look).write(manuscript, remarks, bytes);
        return bytes.toByteArray();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
