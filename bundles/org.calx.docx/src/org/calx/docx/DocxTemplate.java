// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.calx.docx.body.Styles;
import org.calx.docx.check.Defect;
import org.calx.docx.check.PackageCheck;
import org.calx.docx.template.StandardTemplate;
import org.calx.docx.template.TemplateParts;
import org.calx.docx.template.TemplateReader;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Manuscript;

/** The Word document a manuscript is written into: its styles, page and numbering. Never changes; may be shared. */
public final class DocxTemplate {

    private final TemplateParts parts;
    private final List<String> notes;

    private DocxTemplate(TemplateParts parts, List<String> notes) {
        this.parts = parts;
        this.notes = List.copyOf(notes);
    }

    /** {@return the template that comes with Calx: A4, Times New Roman 12 pt, line spacing 1.5} */
    public static DocxTemplate standard() {
        return new DocxTemplate(StandardTemplate.parts(), List.of());
    }

    /**
     * Reads a template. Of its text nothing is used; styles, page, headers, footers, numbering, theme and settings are.
     * A style is found by the name Word knows it by in every language, or else by its id; one that is missing is taken
     * from the {@linkplain #standard() standard template}.
     *
     * @param file a Word document or template
     * @return the template
     * @throws DocxException if it is not a Word document, is damaged, or holds what can do harm; the message says what
     * @throws IOException   if the file cannot be read
     */
    public static DocxTemplate read(Path file) throws IOException {
        List<String> notes = new ArrayList<>();
        try (InputStream content = Files.newInputStream(file)) {
            DocxTemplate read = new DocxTemplate(TemplateReader.read(content, Styles.all(), notes), notes);
            read.tryOut();
            return read;
        } catch (IllegalArgumentException e) {
            throw new DocxException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** {@return what was left out of the template, and what was added because it lacked it; for the author} */
    public List<String> notes() {
        return notes;
    }

    /** Writes a document without text, so that damage is known as the template's and not found in a manuscript. */
    private void tryOut() throws IOException {
        Path trial = Files.createTempFile("calx", ".docx");
        try {
            Manuscript empty = new Manuscript(new DocumentProperties("", List.of(), List.of(), "", "en-GB", Instant.EPOCH, true),
                    List.of());
            try (OutputStream out = Files.newOutputStream(trial)) {
                new DocxWriter(this).write(empty, out);
            }
            List<Defect> defects = PackageCheck.check(trial);
            if (!defects.isEmpty()) {
                throw new IllegalArgumentException("the template is damaged: in " + defects.get(0).part() + ", "
                        + defects.get(0).message() + "; open it in Word and save it again");
            }
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    TemplateParts parts() {
        return parts;
    }
}
