// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calx.tests.docx.SampleManuscript.everything;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.calx.docx.check.Defect;
import org.calx.docx.check.PackageCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check's own scanner takes nothing for well-formed that Java's parser refuses, and refuses nothing that it takes. */
class WellFormedTest {

    private static final int DAMAGES = 400;
    private static final String[] PIECES = {"<", ">", "&", "\"", "'", "/", "=", " ", "]]>", "<!--", "-->", "<w:p>", "</w:p>", "&amp;",
            "&#0;", "&#x41;", "&nope;", "\t", "\r\n", "\u0001", "\uFFFE", "\u00E9", "<?x?>", "<![CDATA[a]]>", "xmlns:w=\"\"",
            " xmlns:q=\"q\"", "w:", ":", "1", "ab", "<a:b c='d'/>", " w:val=\"1\"", " val=\"1\""};

    @TempDir
    Path folder;

    @Test
    void damagedAnywhere() throws IOException {
        DocxFile file = DocxFile.of(everything(false));
        String sound = file.text(DocxFile.DOCUMENT);
        Random random = new Random(8);
        for (int i = 0; i < DAMAGES; i++) {
            int from = random.nextInt(sound.length());
            int to = Math.min(sound.length(), from + random.nextInt(4));
            String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
            agree(file, sound.substring(0, from) + piece + sound.substring(to));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "x<a/>", "<a/>\u2003", "<a b=\"1\" b=\"2\"/>", "<a b=\"1\"c=\"2\"/>",
            "<a b='1'/>", "<a b=\"<\"/>", "<p:a/>", "<a p:b=\"1\"/>", "<a xmlns:p=\"\"/>", "<a xmlns:p=\"p\" xmlns:p=\"q\"/>",
            "<a xmlns:p=\"n\" xmlns:q=\"n\" p:b=\"1\" q:b=\"2\"/>", "<a xmlns:p=\"n\"><b xmlns:p=\"m\" p:c=\"1\"/><p:d/></a>",
            "<a><b xmlns:p=\"m\"/><p:c/></a>", "<a:b:c xmlns:a=\"n\"/>", "<1a/>", "<a 1b=\"\"/>", "<é/>", "<a>]]></a>", "<a>&lt;&#10;</a>",
            "<a>&#xD800;</a>", "<?xml version=\"1.1\" encoding=\"UTF-8\"?><a/>", "<?xml version=\"1.0\" encoding=\"UTF-8\" x?><a/>", " <a/>",
            "\uFEFF<a/>", "", "<a", "<a b", "<a b=", "<a b=\"", "</a>", "<a/ >", "<a / >", "< a/>", "<a></a >", "<a xmlns:xml=\"x\"/>",
            "<a xmlns:xmlns=\"x\"/>", "<a xmlns=\"\"/>", "<xmlns:a/>", "<!-- a --><a/>", "<!-- a -- b --><a/>",
            "<!-- a ---><a/>", "<a/><!-- b -->", "<!-- a -->", "<!--><a/>", "<a>b<!-- c -->d</a>", "<!- a --><a/>", "x<!-- a --><a/>",
            "<!-- \u0001 --><a/>", "<!-- a --><!-- b --><a/>", "\u2003<!-- a --><a/>", "<!-- a -->x<a/>", "<!-- a -->\u2003<a/>",
            "<!-- a -->\n <a/>"})
    void oddXml(String xml) throws IOException {
        agree(DocxFile.of(everything(false)), xml);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        DocxFile file = DocxFile.of(everything(false));
        file.parts().put(DocxFile.DOCUMENT, new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'});
        assertThat(isRefused(file)).isTrue();
    }

    private void agree(DocxFile file, String xml) throws IOException {
        file.parts().put(DocxFile.DOCUMENT, xml.getBytes(StandardCharsets.UTF_8));
        assertThat(isRefused(file)).as(xml.length() < 100 ? xml : "damaged document").isEqualTo(!isWellFormed(file.parts().get(DocxFile.DOCUMENT)));
    }

    private boolean isRefused(DocxFile file) throws IOException {
        return PackageCheck.check(file.save(folder.resolve("odd.docx"))).stream().map(Defect::message)
                .anyMatch(message -> message.startsWith("is not well-formed"));
    }

    private static boolean isWellFormed(byte[] xml) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
