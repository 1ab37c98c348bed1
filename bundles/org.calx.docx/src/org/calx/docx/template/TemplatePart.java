// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.calx.docx.zip.Deflated;

/** A part of a template with the relationships that start from it. Never changes. */
public final class TemplatePart {

    private final String name;
    private final String contentType;
    private final byte[] content;
    private final List<Relation> relations;
    private Deflated deflated;

    /**
     * Creates a part.
     *
     * @param name        its name from the root, such as {@code /word/styles.xml}
     * @param contentType its content type
     * @param content     its bytes, owned by the part from now on
     * @param relations   the relationships that start from it
     */
    public TemplatePart(String name, String contentType, byte[] content, List<Relation> relations) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
        this.relations = List.copyOf(relations);
    }

    /** {@return the name from the root} */
    public String name() {
        return name;
    }

    /** {@return the content type} */
    public String contentType() {
        return contentType;
    }

    /** {@return the relationships that start from it} */
    public List<Relation> relations() {
        return relations;
    }

    /** {@return the content; not to be changed} */
    byte[] bytes() {
        return content;
    }

    /** {@return the content as text; for XML in UTF-8} */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** {@return a part that differs in its content alone, or this one if it does not differ} */
    public TemplatePart withText(String text) {
        return text.equals(text()) ? this
                : new TemplatePart(name, contentType, text.getBytes(StandardCharsets.UTF_8), relations);
    }

    /** {@return this part as a document's main part with these relationships} */
    TemplatePart asDocument(List<Relation> kept) {
        return new TemplatePart(name, Types.DOCUMENT_CONTENT, content, kept);
    }

    /** {@return the content deflated, which is done once however many documents are written} */
    public synchronized Deflated deflated() {
        if (deflated == null) {
            deflated = Deflated.of(content);
        }
        return deflated;
    }
}
