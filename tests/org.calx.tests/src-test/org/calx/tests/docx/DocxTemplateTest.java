// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calx.tests.docx.SampleManuscript.everything;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calx.docx.DocxException;
import org.calx.docx.DocxTemplate;
import org.calx.docx.check.PackageCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTemplateTest {

    @TempDir
    Path folder;

    @Test
    void theStandardTemplateReadAsAFileIsTheSameTemplate() throws IOException {
        DocxTemplate read = DocxTemplate.read(DocxFile.of(SampleManuscript.of()).save(folder.resolve("standard.docx")));
        assertThat(DocxFile.write(everything(true), read)).isEqualTo(DocxFile.write(everything(true)));
    }

    @Test
    void ofATemplatesTextNothingIsLeft() throws IOException {
        DocxTemplate full = DocxTemplate.read(DocxFile.of(everything(false)).save(folder.resolve("full.docx")));
        Path written = Files.write(folder.resolve("written.docx"), DocxFile.write(SampleManuscript.of(), full));
        assertThat(PackageCheck.check(written)).isEmpty();
        assertThat(DocxFile.of(Files.readAllBytes(written)).parts().keySet()).noneMatch(part -> part.contains("media"));
        assertThat(DocxFile.of(Files.readAllBytes(written)).text("word/_rels/document.xml.rels"))
                .doesNotContain("example.org");
    }

    @Test
    void aTemplatesLookIsTaken() throws IOException {
        Path wide = DocxFile.of(SampleManuscript.of()).replace(DocxFile.DOCUMENT, "w:w=\"11906\"", "w:w=\"15840\"")
                .replace("word/styles.xml", "<w:sz w:val=\"24\"/>", "<w:sz w:val=\"20\"/>").save(folder.resolve("wide.docx"));
        DocxFile written = DocxFile.of(DocxFile.write(everything(false), DocxTemplate.read(wide)));
        assertThat(written.text("word/styles.xml")).contains("<w:sz w:val=\"20\"/>");
        assertThat(DocxText.of(written)).contains("== section 15840 x 16838").contains("table CalxTable 6502 3251 3251");
    }

    @Test
    void aMissingStyleIsAddedAndNamed() throws IOException {
        DocxTemplate poor = DocxTemplate.read(DocxFile.of(SampleManuscript.of())
                .replace("word/styles.xml", "w:styleId=\"TableCaption\"", "w:styleId=\"Other\"")
                .replace("word/styles.xml", "<w:name w:val=\"Table Caption\"/>", "<w:name w:val=\"Other\"/>")
                .save(folder.resolve("poor.docx")));
        assertThat(poor.notes()).containsExactly("it has no style Table Caption; Calx adds its own");
        assertThat(DocxText.of(DocxFile.of(DocxFile.write(everything(false), poor)))).contains("[TableCaption, ");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.docx"), "This is not a package.");
        assertThatThrownBy(() -> DocxTemplate.read(text)).isInstanceOf(DocxException.class)
                .hasMessageContaining("text.docx").hasMessageContaining("not a Word document");
    }

    @Test
    void aPageWithoutSizeIsA4() throws IOException {
        DocxTemplate noPage = DocxTemplate.read(DocxFile.of(SampleManuscript.of())
                .replace(DocxFile.DOCUMENT, "<w:pgMar", "<w:margins").save(folder.resolve("no-page.docx")));
        assertThat(noPage.notes()).containsExactly("its page set-up has no size or no margins; Calx uses A4 with margins of 2.5 cm");
        assertThat(DocxText.of(DocxFile.of(DocxFile.write(SampleManuscript.of(), noPage))))
                .contains("== section 11906 x 16838, margins 1418 1418 1418 1418");
    }
}
