// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.calx.docx.DocxException;
import org.calx.docx.DocxTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that are damaged or made to do harm: refused with a reason, soon, and never with another exception. */
class HostileTemplateTest {

    private static final byte[] ZEROS = new byte[1 << 20];

    @TempDir
    Path folder;

    @Test
    void aZipBombIsRefusedWithinASecond() throws IOException {
        Path bomb = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(ZEROS);
            }
        }
        refused(bomb, "far more than a Word template holds");
        Path many = folder.resolve("many.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int part = 0; part < 3000; part++) {
                zip.putNextEntry(new ZipEntry("word/part" + part + ".xml"));
            }
        }
        refused(many, "far more than a Word template holds");
    }

    @Test
    void documentTypesAndTheirEntitiesAreRefusedInEveryPartAndEncoding() throws IOException {
        String laughs = "<!DOCTYPE w:styles [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE w:styles [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (String part : new String[] {"word/styles.xml", DocxFile.DOCUMENT, "_rels/.rels", "[Content_Types].xml", "word/theme/theme1.xml"}) {
            for (String type : new String[] {laughs, file}) {
                DocxFile docx = DocxFile.of(SampleManuscript.of());
                docx.replace(part, "?>", "?>" + type);
                refused(docx.save(folder.resolve("xxe.docx")), "has a document type");
            }
        }
        DocxFile wide = DocxFile.of(SampleManuscript.of());
        String styles = wide.text("word/styles.xml").replace("UTF-8", "UTF-16").replaceFirst("\\?>", "?>" + laughs);
        wide.parts().put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_16));
        refused(wide.save(folder.resolve("wide.docx")), "has a document type");
    }

    @Test
    void aTemplateInUtf16IsRead() throws IOException {
        DocxFile wide = DocxFile.of(SampleManuscript.of());
        wide.parts().put("word/styles.xml", wide.text("word/styles.xml").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        DocxTemplate template = DocxTemplate.read(wide.save(folder.resolve("wide.docx")));
        assertThat(DocxFile.of(DocxFile.write(SampleManuscript.of(), template)).text("word/styles.xml")).contains("w:styleId=\"BodyText\"");
    }

    @Test
    void otherFilesAreNamedForWhatTheyAre() throws IOException {
        refused(Files.write(folder.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}), "Word 97 document or has a password");
        refused(Files.writeString(folder.resolve("text.docx"), "{\\rtf1 text}"), "not a Word document");
        refused(Files.write(folder.resolve("empty.docx"), new byte[0]), "not a Word document");
        refused(zip("odt.docx", Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "OpenDocument");
        DocxFile sheet = DocxFile.of(SampleManuscript.of());
        sheet.replace("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        refused(sheet.save(folder.resolve("sheet.xlsx")), "something else of Office");
        DocxFile strict = DocxFile.of(SampleManuscript.of());
        strict.replace(DocxFile.DOCUMENT, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
        refused(strict.save(folder.resolve("strict.docx")), "Strict Open XML");
    }

    @Test
    void damagedTemplatesAreRefusedWithAReason() throws IOException {
        byte[] sound = DocxFile.write(SampleManuscript.everything(false));
        for (int length : new int[] {2, 30, 500, sound.length / 3, sound.length / 2}) {
            refused(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(sound, length)), "damaged");
        }
        refused(DocxFile.of(sound).replace("word/styles.xml", "</w:styles>", "").save(folder.resolve("styles.docx")), "/word/styles.xml is not well-formed");
        refused(DocxFile.of(sound).replace("word/theme/theme1.xml", "</a:theme>", "").save(folder.resolve("theme.docx")), "/word/theme/theme1.xml");
        refused(zip("none.docx", Map.of("a.txt", "nothing of Office")), "");
    }

    @Test
    void noFlippedByteOfATemplateGivesAnythingButATemplateOrARefusal() throws IOException {
        byte[] sound = DocxFile.of(SampleManuscript.of()).save(folder.resolve("sound.docx")).toFile().length() > 0
                ? Files.readAllBytes(folder.resolve("sound.docx")) : new byte[0];
        for (int at = 0; at < sound.length; at += sound.length / 40) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 0x55;
            Path file = Files.write(folder.resolve("flipped.docx"), flipped);
            Throwable thrown = catchThrowable(() -> DocxTemplate.read(file));
            assertThat(thrown == null || thrown instanceof DocxException).as("byte %s: %s", at, thrown).isTrue();
        }
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void refused(Path file, String words) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> DocxTemplate.read(file)).isInstanceOf(DocxException.class)
                .hasMessageStartingWith(file.getFileName() + ": ").hasMessageContaining(words);
        // processor time, which other work on the machine does not lengthen
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
