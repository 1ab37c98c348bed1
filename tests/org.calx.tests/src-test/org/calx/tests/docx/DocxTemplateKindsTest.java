// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.docx.SampleManuscript.everything;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.calx.docx.DocxTemplate;
import org.calx.docx.check.PackageCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates as different programs and people make them. */
class DocxTemplateKindsTest {

    @TempDir
    Path folder;

    @Test
    void stylesOfAGermanTemplateAreFoundByTheNamesWordKeepsInEveryLanguage() throws IOException {
        String text = DocxText.of(written(template("german"), false));
        assertThat(text).contains("[berschrift1", "[berschrift2] Second", "[Titel] ", "[Beschriftung] {#_Ref_Figure_2",
                "[Standard] Plain,", "[Listennummer, list 9] One", "[Literatur, list ");
        assertThat(text).contains("[CalxFigure] picture"); // the template uses the id Figure for something else
    }

    @Test
    void ofAGermanTemplatesPeopleTextAndLinksNothingIsLeft() throws IOException {
        DocxTemplate template = template("german");
        DocxFile file = written(template, true);
        for (String part : file.parts().keySet()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                assertThat(file.text(part)).as(part).doesNotContain("Mustermann", "00AB12CD", "evil.example.org", "Text der Vorlage",
                        "trackRevisions", "updateFields", "attachedTemplate", "de-DE");
            }
        }
        assertThat(file.text("word/settings.xml")).contains("w:name=\"compatibilityMode\"").contains("w:val=\"15\"")
                .doesNotContain("w:val=\"12\"");
        assertThat(file.text("word/styles.xml")).contains("Garamond");
        assertThat(template.notes()).anyMatch(note -> note.contains("link to another template"))
                .anyMatch(note -> note.contains("https://evil.example.org/pixel.png"));
    }

    @Test
    void theLastSectionKeepsItsPageAndInheritsHeadersAndIdsStayUnique() throws IOException {
        DocxFile file = written(template("german"), false);
        assertThat(DocxText.of(file)).contains("== section 11906 x 16838, margins 1000 1100 1200 1300", "Zeitschrift für Beispiele",
                "Erste Seite").contains("table CalxTable 2252 1125 1126");
        assertThat(file.text("word/page-number.xml")).contains(" PAGE ");
        assertThat(file.text(DocxFile.DOCUMENT)).contains("<w:titlePg/>", "w:type=\"first\"", "w:num=\"2\"")
                .contains("w:name=\"_Ref_Figure_1_2\"").doesNotContain("<w:bookmarkStart w:id=\"0\"");
    }

    @Test
    void sizesOfAddedStylesAreInProportionAndLineSpacingIsTheTemplates() throws IOException {
        DocxFile file = written(template("german"), false);
        String heading = style(file, "Heading3");
        assertThat(heading).contains("<w:sz w:val=\"18\"/>").doesNotContain("w:line=");
        assertThat(style(file, "berschrift1")).contains("<w:keepNext/>").doesNotContain("Gibtesnicht").containsSubsequence("<w:b/>", "<w:i/>");
        assertThat(style(file, "CalxFigure")).contains("w:line=\"240\"");
    }

    @Test
    void everyPageOfADraftIsMarkedWhateverHeadersTheTemplateHas() throws IOException {
        DocxFile file = written(template("german"), true);
        for (String header : List.of("word/header1.xml", "word/header2.xml", "word/draft-header.xml")) {
            assertThat(file.text(header)).as(header).containsOnlyOnce("DRAFT");
        }
        assertThat(file.text(DocxFile.DOCUMENT)).contains("<w:headerReference w:type=\"even\"");
    }

    @Test
    void aTemplateOfLibreOfficeIsHonoured() throws IOException {
        DocxFile file = written(template("libreoffice"), false);
        assertThat(DocxText.of(file)).contains("== section 12240 x 15840", "[TextBody] Plain,", "[Heading1, ", "Journal of Examples",
                "Page {PAGE=").doesNotContain("belongs to the template only");
        assertThat(file.text("word/numbering.xml")).doesNotContain("\"start\"");
    }

    @Test
    void aTemplateOfPoiWithoutPageAndListsGetsThem() throws IOException {
        Path made = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(made)) {
            XWPFStyles styles = document.createStyles();
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("H1");
            style.addNewName().setVal("Heading 1");
            styles.addStyle(new XWPFStyle(style));
            document.createParagraph().createRun().setText("Text of POI");
            document.write(out);
        }
        DocxTemplate template = DocxTemplate.read(made);
        assertThat(template.notes()).anyMatch(note -> note.contains("no page set-up")).anyMatch(note -> note.contains("Body Text") || note.contains("List Number"));
        DocxFile file = written(template, false);
        assertThat(file.text("word/page-number.xml")).contains(" PAGE ");
        assertThat(DocxText.of(file)).contains("== section 11906 x 16838", "[H1, pageBreakBefore] First", "[ListNumber, list ")
                .doesNotContain("Text of POI");
    }

    @Test
    void aTemplateWithoutStylesGetsThoseOfCalx() throws IOException {
        Path made = folder.resolve("bare.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(made)) {
            document.createParagraph().createRun().setText("Text of POI");
            document.write(out);
        }
        DocxTemplate template = DocxTemplate.read(made);
        assertThat(template.notes()).contains("it has no styles; Calx uses its own");
        assertThat(written(template, false).text("word/styles.xml")).contains("w:styleId=\"CalxTable\"");
    }

    @Test
    void wordTemplatesAreTakenAndMacrosLeftOut() throws IOException {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        DocxFile dotx = DocxFile.of(SampleManuscript.of());
        dotx.replace("[Content_Types].xml", main, main.replace("document.main", "template.main"));
        DocxTemplate plain = DocxTemplate.read(dotx.save(folder.resolve("journal.dotx")));
        assertThat(plain.notes()).isEmpty();
        DocxFile docm = DocxFile.of(SampleManuscript.of());
        docm.replace("[Content_Types].xml", main, "application/vnd.ms-word.document.macroEnabled.main+xml");
        docm.replace("word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"rId99\" "
                + "Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");
        docm.replace("[Content_Types].xml", "</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        docm.parts().put("word/vbaProject.bin", new byte[] {1, 2, 3});
        DocxTemplate macros = DocxTemplate.read(docm.save(folder.resolve("journal.docm")));
        assertThat(macros.notes()).containsExactly("its macros are left out");
        for (DocxTemplate template : List.of(plain, macros)) {
            DocxFile file = written(template, false);
            assertThat(file.text("[Content_Types].xml")).contains(main).doesNotContain("macro", "vba", "template.main");
            assertThat(file.parts()).doesNotContainKey("word/vbaProject.bin");
        }
    }

    private DocxTemplate template(String name) throws IOException {
        return DocxTemplate.read(DocxFile.ofFolder(Path.of("fixtures/docx", name)).save(folder.resolve(name + ".docx")));
    }

    private DocxFile written(DocxTemplate template, boolean draft) throws IOException {
        Path file = Files.write(folder.resolve("written.docx"), DocxFile.write(everything(draft), template));
        assertThat(PackageCheck.check(file)).isEmpty();
        return DocxFile.of(Files.readAllBytes(file));
    }

    private static String style(DocxFile file, String id) {
        String styles = file.text("word/styles.xml");
        int at = styles.indexOf("w:styleId=\"" + id + "\"");
        assertThat(at).as("style %s", id).isPositive();
        return styles.substring(at, styles.indexOf("</w:style>", at));
    }
}
