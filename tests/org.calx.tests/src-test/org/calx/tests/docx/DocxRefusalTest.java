// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.calx.tests.docx.SampleManuscript.body;
import static org.calx.tests.docx.SampleManuscript.properties;
import static org.calx.tests.docx.SampleManuscript.references;
import static org.calx.tests.docx.SampleManuscript.table;
import static org.calx.tests.docx.SampleManuscript.text;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.calx.docx.DocxException;
import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Picture.Format;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRefusalTest {

    @ParameterizedTest
    @CsvSource({"0000, U+0000", "0001, U+0001", "000B, U+000B", "001F, U+001F", "D800, U+D800", "DC00, U+DC00",
            "FFFE, U+FFFE", "FFFF, U+FFFF"})
    void charactersThatXmlCannotHoldAreNamedWithTheirPlace(String code, String name) {
        String bad = "the deposit" + (char) Integer.parseInt(code, 16) + "was hard";
        assertThat(refusal(new Heading(1, text("Findings")), body(bad))).contains("section \"Findings\"", name,
                "the deposit<" + name + ">was hard");
        assertThat(refusal(figure(Format.PNG, SampleManuscript.image(Format.PNG, 9, 9), bad))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7F, 0xA0, 0xAD, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
    void charactersThatXmlHoldsArriveUnchanged(int codePoint) throws IOException {
        String expected = "a" + Character.toString(codePoint) + "b";
        assertThat(DocxFile.of(SampleManuscript.of(body(expected))).xml(DocxFile.DOCUMENT).getDocumentElement()
                .getTextContent()).isEqualToIgnoringWhitespace(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "file:///etc/passwd", "javascript:alert(1)", "https://", "https://[bad",
            "mailto:nobody", "", "https://example.org/%zz"})
    void linksThatAreNoAddressAreRefused(String target) {
        assertThat(refusal(body(new Link(target, List.of(Run.of("a"))))))
                .contains("\"" + target + "\" is not a web or mail address");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertThat(refusal(body(new CrossReference("_Ref_Figure_9", "Figure 9")))).contains("Figure 9", "_Ref_Figure_9");
    }

    @Test
    void captionsOfOneNameAreRefused() {
        assertThat(refusal(table(1), table(1))).contains("_Ref_Table_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st", "with space", "with-dash", "", "a234567890123456789012345678901234567890x"})
    void namesThatWordCannotBookmarkAreReplaced(String name) throws IOException {
        Figure sound = SampleManuscript.figure(1, Format.PNG, 9, 9);
        assertThat(DocxText.of(DocxFile.of(SampleManuscript.of(body(new CrossReference(name, "Figure 1")),
                new Figure(sound.picture(), "alt", new Caption(Caption.Kind.FIGURE, 1, name, text("x")))))))
                .contains("{REF _Ref_Figure_1 \\h", "{#_Ref_Figure_1 ");
    }

    @Test
    void aReferenceListedTwiceIsRefused() {
        assertThat(refusal(references(1), references(1))).contains("\"key1\" is listed twice");
    }

    @Test
    void bytesThatAreNotTheImageTheyClaimToBeAreRefused() {
        assertThat(refusal(figure(Format.PNG, SampleManuscript.image(Format.JPEG, 9, 9), "alt")))
                .contains("Figure 1", "not a PNG");
        assertThat(refusal(figure(Format.JPEG, new byte[0], "alt"))).contains("Figure 1", "not a JPEG");
    }

    @Test
    void textCannotBeRaisedAndLowered() {
        assertThat(refusal(body(Run.of("both", Mark.SUPERSCRIPT, Mark.SUBSCRIPT)))).contains("\"both\"");
    }

    @Test
    void whatIsNoLanguageIsRefused() {
        Manuscript manuscript = new Manuscript(properties(false, "British \"English\""), List.of());
        assertThatThrownBy(() -> DocxFile.write(manuscript)).isInstanceOf(DocxException.class)
                .hasMessageContaining("British").hasMessageContaining("en-GB");
    }

    @Test
    void faultsOfFilesAreNotTakenForFaultsOfTheManuscript() {
        Picture missing = new Picture(Format.PNG, 9, 9, () -> {
            throw new FileNotFoundException("hand.png");
        });
        Manuscript unreadable = SampleManuscript
                .of(new Figure(missing, "alt", new Caption(Caption.Kind.FIGURE, 1, "f", text("x"))));
        assertThatThrownBy(() -> DocxFile.write(unreadable)).isExactlyInstanceOf(FileNotFoundException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new DocxWriter(DocxTemplate.standard()).write(SampleManuscript.everything(false), full))
                .isExactlyInstanceOf(IOException.class).hasMessage("No space left on device");
    }

    private static Figure figure(Format format, byte[] bytes, String altText) {
        return new Figure(new Picture(format, 9, 9, () -> new ByteArrayInputStream(bytes)), altText,
                new Caption(Caption.Kind.FIGURE, 1, "figure_1", text("x")));
    }

    private static String refusal(Block... blocks) {
        Manuscript manuscript = SampleManuscript.of(blocks);
        Throwable thrown = catchThrowable(() -> DocxFile.write(manuscript));
        assertThat(thrown).isInstanceOf(DocxException.class);
        return thrown.getMessage();
    }
}
