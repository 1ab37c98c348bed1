// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.docx.SampleManuscript.everything;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.calx.docx.check.Defect;
import org.calx.docx.check.PackageCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown to find its defect in a document that was sound before. */
class PackageCheckTest {

    private static final String BODY = DocxFile.DOCUMENT;
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path folder;
    private DocxFile file;

    @BeforeEach
    void writeSoundFile() throws IOException {
        file = DocxFile.of(everything(true));
    }

    /** Part, text in it, what replaces its first occurrence, words of the defect. */
    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of(BODY, "</w:pPr></w:p></w:tc>", "</w:pPr></w:p><w:tbl/></w:tc>", "does not end with a paragraph"),
                Arguments.of(BODY, "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:jc w:val=\"center\"/></w:pPr></w:p></w:tc>",
                        "</w:tc>", "does not end with a paragraph"),
                Arguments.of(BODY, "<w:gridCol w:w=\"4535\"/>", "", "covers 3 of 2 columns"),
                Arguments.of(BODY, "<w:gridCol w:w=\"4535\"/>", "<w:gridCol w:w=\"wide\"/>", "not a number"),
                Arguments.of(BODY, "<w:gridSpan w:val=\"3\"/>", "", "covers 1 of 3 columns"),
                Arguments.of(BODY, "<w:b/><w:bCs/><w:i/>", "<w:i/><w:b/><w:bCs/>", "w:b stands too late in w:rPr"),
                Arguments.of(BODY, "<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>",
                        "<w:pageBreakBefore/><w:pStyle w:val=\"Heading1\"/>", "w:pStyle stands too late in w:pPr"),
                Arguments.of(BODY, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Titel\"/>", "style \"Titel\""),
                Arguments.of(BODY, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"CalxTable\"/>",
                        "paragraph style \"CalxTable\""),
                Arguments.of(BODY, "<w:numId w:val=\"3\"/>", "<w:numId w:val=\"99\"/>", "number \"99\""),
                Arguments.of(BODY, "<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"", "drawing \"1\" a second time"),
                Arguments.of(BODY, "<w:bookmarkStart w:id=\"1\"", "<w:bookmarkStart w:id=\"0\"",
                        "bookmark id \"0\" a second time"),
                Arguments.of(BODY, "w:name=\"_Ref_Figure_2\"", "w:name=\"_ref_figure_1\"", "\"_ref_figure_1\" a second time"),
                Arguments.of(BODY, "<w:bookmarkEnd w:id=\"1\"/>", "", "not both begun and ended"),
                Arguments.of(BODY, "w:name=\"_Ref_Table_1\"", "w:name=\"_Ref_Table_7\"", "bookmark \"_Ref_Table_1\""),
                Arguments.of(BODY, "w:name=\"_Ref_citation_1\"", "w:name=\"other\"", "bookmark \"_Ref_citation_1\""),
                Arguments.of(BODY, "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "", "a field is not ended"),
                Arguments.of(BODY, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "", "a field is not begun"),
                Arguments.of(BODY, "</w:body>", "", "not well-formed"),
                Arguments.of(BODY, "A paragraph", "&#1;", "not well-formed"),
                Arguments.of(BODY, "<w:document ", "<!DOCTYPE a><w:document ", "document type"),
                Arguments.of(BODY, "<a:blip r:embed=\"rId", "<a:blip r:embed=\"rId9", "which is not defined"),
                Arguments.of(BODY, "<w:hyperlink r:id=\"rId", "<w:hyperlink r:id=\"rId1\" x=\"", "of the kind styles"),
                Arguments.of(RELATIONS, "media/figure1.png", "media/figure9.png", "/word/media/figure9.png, which is missing"),
                Arguments.of(RELATIONS, "Id=\"rId2\"", "Id=\"rId1\"", "two relationships with the id rId1"),
                Arguments.of(RELATIONS, "https://example.org/1", "https://example.org/ 1", "not an address"),
                Arguments.of(RELATIONS, "https://example.org/1", "example", "no address"),
                Arguments.of("_rels/.rels", "relationships/officeDocument", "relationships/other",
                        "no relationship leads to a document"),
                Arguments.of(TYPES, "Extension=\"png\"", "Extension=\"gif\"", "has no content type"),
                Arguments.of(TYPES, "PartName=\"/word/footer1.xml\"", "PartName=\"/word/footer2.xml\"",
                        "/word/footer2.xml, which is missing"),
                Arguments.of(TYPES, "image/jpeg", "image/png", "is not a PNG image"),
                Arguments.of("word/styles.xml", "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Abnormal\"/>",
                        "style \"Abnormal\""),
                Arguments.of("word/styles.xml", "w:styleId=\"Subtitle\"", "w:styleId=\"Title\"", "\"Title\" a second time"),
                Arguments.of("word/numbering.xml", "<w:abstractNumId w:val=\"1\"/>", "<w:abstractNumId w:val=\"8\"/>",
                        "abstract number \"8\""),
                Arguments.of("word/theme/theme1.xml", "</a:theme>", "", "not well-formed"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damagesOfXmlAreFound(String part, String text, String by, String words) throws IOException {
        file.replace(part, text, by);
        assertThat(PackageCheck.check(file.save(folder.resolve("damaged.docx")))).extracting(Defect::message)
                .anySatisfy(message -> assertThat(message).contains(words));
    }

    @Test
    void missingPartsAreFound() throws IOException {
        for (String part : new String[] {TYPES, "word/styles.xml", BODY, "word/media/figure1.png"}) {
            DocxFile lacking = DocxFile.of(everything(false));
            lacking.parts().remove(part);
            assertThat(PackageCheck.check(lacking.save(folder.resolve("lacking.docx")))).as(part).isNotEmpty();
        }
    }

    @Test
    void damagedImagesAreFound() throws IOException {
        for (String image : new String[] {"word/media/figure1.png", "word/media/figure2.jpeg"}) {
            byte[] sound = file.parts().get(image);
            for (int length : new int[] {0, 5, sound.length / 2, sound.length - 2}) {
                file.parts().put(image, Arrays.copyOf(sound, length));
                assertThat(PackageCheck.check(file.save(folder.resolve("cut.docx")))).as("%s cut at %s", image, length)
                        .extracting(Defect::part).contains("/" + image);
            }
            file.parts().put(image, sound);
        }
        byte[] flipped = file.parts().get("word/media/figure1.png").clone();
        flipped[flipped.length / 2] ^= 1;
        file.parts().put("word/media/figure1.png", flipped);
        assertThat(PackageCheck.check(file.save(folder.resolve("flipped.docx")))).extracting(Defect::message)
                .contains("is a damaged PNG image");
    }

    @Test
    void aFlippedBitAnywhereIsFound() throws IOException {
        byte[] sound = DocxFile.write(everything(false));
        int directory = new String(sound, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        int media = new String(sound, StandardCharsets.ISO_8859_1).indexOf("word/media/figure1.png");
        for (int at : new int[] {300, media / 3, media + 200, directory + 17}) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 16;
            assertThat(PackageCheck.check(Files.write(folder.resolve("flipped.docx"), flipped))).as("byte %s", at)
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNoArchiveIsADefectAndNoException() throws IOException {
        byte[] sound = DocxFile.write(everything(false));
        for (int length : new int[] {0, 1, 100, sound.length / 2, sound.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(sound, length));
            assertThat(PackageCheck.check(cut)).as("cut at %s", length).isNotEmpty();
        }
    }
}
