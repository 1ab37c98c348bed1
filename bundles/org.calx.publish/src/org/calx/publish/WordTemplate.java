// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.calx.docx.DocxException;
import org.calx.docx.DocxTemplate;
import org.calx.publish.file.Trouble;

/** A Word document or template of the author's whose look manuscripts get. Never changes; may be shared. */
public final class WordTemplate {

    private final DocxTemplate template;

    private WordTemplate(DocxTemplate template) {
        this.template = template;
    }

    /**
     * Reads a template.
     *
     * @param file the Word document
     * @throws IOException if it cannot be used; the message tells the author why
     */
    public static WordTemplate read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + ": there is no such file; give the path of a Word document (.docx or .dotx)");
        }
        try {
            return new WordTemplate(DocxTemplate.read(file));
        } catch (DocxException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file.getFileName() + ": the template cannot be read: " + Trouble.reading(e), e);
        }
    }

    /** What was left out of it, and what was added because it lacked it; each a sentence about "it". */
    public List<String> notes() {
        return template.notes();
    }

    DocxTemplate template() {
        return template;
    }
}
