// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reads a template's package through POI into parts that never change. */
public final class TemplateReader {

    private TemplateReader() {
    }

    /**
     * Reads a package.
     *
     * @param content the bytes of a Word document or template; not closed here
     * @param styles  the ids of the standard template's styles that are needed
     * @param notes   gets what was dropped, and what was added because it was missing
     * @return its parts, fit for new documents
     * @throws IOException              if it cannot be read
     * @throws IllegalArgumentException if it is not a Word document that a manuscript can be written into; the message
     *                                  says why
     */
    public static TemplateParts read(InputStream content, Collection<String> styles, List<String> notes) throws IOException {
        byte[] bytes = TemplateGuard.read(content);
        Map<String, TemplatePart> parts = new LinkedHashMap<>();
        String main = parts(bytes, parts);
        TemplatePart document = parts.remove(main);
        if (document == null) {
            throw new IllegalArgumentException("the template is damaged: its document part is missing");
        }
        if (!document.contentType().contains("wordprocessingml") && !document.contentType().contains("ms-word")) {
            throw new IllegalArgumentException("the template is not a Word document but something else of Office; "
                    + "choose a .docx or .dotx file");
        }
        return new TemplateMaker(document, parts, notes).make(styles);
    }

    /** Reads all parts and returns the name of the document's. POI's security page: expect any exception of any file. */
    private static String parts(byte[] bytes, Map<String, TemplatePart> parts) throws IOException {
        try {
            OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                PackageRelationship main = opened.getRelationshipsByType(Types.DOCUMENT).getRelationship(0);
                if (main == null) {
                    throw new IllegalArgumentException("it has no document part");
                }
                for (PackagePart part : opened.getParts()) {
                    if (!part.isRelationshipPart() && !part.getContentType().equals(Types.CORE_CONTENT)) {
                        parts.put(part.getPartName().getName(), part(part));
                    }
                }
                return main.getTargetURI().getPath();
            } finally {
                opened.revert();
            }
        } catch (OpenXML4JException | RuntimeException e) {
            throw new IllegalArgumentException("the template is not a Word document, or is damaged: " + e.getMessage(), e);
        }
    }

    private static TemplatePart part(PackagePart part) throws IOException, OpenXML4JException {
        try (InputStream in = part.getInputStream()) {
            return new TemplatePart(part.getPartName().getName(), part.getContentType(), in.readAllBytes(),
                    relations(part.getRelationships()));
        }
    }

    private static List<Relation> relations(PackageRelationshipCollection relationships) {
        List<Relation> relations = new ArrayList<>();
        for (PackageRelationship relationship : relationships) {
            relations.add(new Relation(relationship.getId(), relationship.getRelationshipType(),
                    relationship.getTargetURI().toString(), relationship.getTargetMode() == TargetMode.EXTERNAL));
        }
        return relations;
    }
}
