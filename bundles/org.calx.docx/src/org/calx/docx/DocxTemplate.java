// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calx.docx.body.Styles;
import org.calx.docx.template.StandardTemplate;
import org.calx.docx.template.TemplatePart;
import org.calx.docx.template.TemplateParts;
import org.calx.docx.template.TemplateReader;
import org.calx.docx.template.Types;

/** The Word document a manuscript is written into: its styles, page and numbering. Never changes; may be shared. */
public final class DocxTemplate {

    private final TemplateParts parts;

    private DocxTemplate(TemplateParts parts) {
        this.parts = parts;
    }

    /** {@return the template that comes with Calx: A4, Times New Roman 12 pt, line spacing 1.5} */
    public static DocxTemplate standard() {
        return new DocxTemplate(StandardTemplate.parts());
    }

    /**
     * Reads a template. Of its text nothing is used; styles, page, headers, footers, numbering and theme are. It must
     * have the styles of the {@linkplain #standard() standard template}, under the same ids.
     *
     * @param file a Word document
     * @return the template
     * @throws DocxException if it is not a Word document or lacks what a manuscript needs; the message names the first
     *                       style that is missing
     * @throws IOException   if the file cannot be read
     */
    public static DocxTemplate read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            TemplateParts parts = TemplateReader.read(content);
            String styles = parts.related(Types.STYLES).map(TemplatePart::text).orElse("");
            for (String style : Styles.all()) {
                if (!styles.contains("w:styleId=\"" + style + "\"")) {
                    throw new IllegalArgumentException("the template has no style with the id " + style);
                }
            }
            return new DocxTemplate(parts);
        } catch (IllegalArgumentException e) {
            throw new DocxException(file + ": " + e.getMessage(), e);
        }
    }

    TemplateParts parts() {
        return parts;
    }
}
