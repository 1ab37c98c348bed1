// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reads a template's package through POI into parts that never change. */
public final class TemplateReader {

    /** A journal's template has parts of some 100 kB; the limit keeps a zip bomb out of memory. */
    private static final int MAX_PART = 16 << 20;

    /** What belongs to the whole document. Images, links and comments belong to the text, of which nothing is used. */
    private static final Set<String> KEPT = Set.of("styles", "settings", "numbering", "fontTable", "theme",
            "webSettings", "footnotes", "endnotes");

    private TemplateReader() {
    }

    /**
     * Reads a package.
     *
     * @param content the bytes of a Word document; not closed here
     * @return its parts
     * @throws IOException              if it cannot be read
     * @throws IllegalArgumentException if it is not a Word document that a manuscript can be written into; the message
     *                                  says why
     */
    public static TemplateParts read(InputStream content) throws IOException {
        try {
            OPCPackage opened = OPCPackage.open(content);
            try {
                return parts(opened);
            } finally {
                opened.revert();
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new IllegalArgumentException("the template is not a Word document: " + e.getMessage(), e);
        }
    }

    private static TemplateParts parts(OPCPackage opened) throws IOException, OpenXML4JException {
        PackageRelationship main = opened.getRelationshipsByType(Types.DOCUMENT).getRelationship(0);
        if (main == null) {
            throw new IllegalArgumentException("the template has no document part");
        }
        Map<String, TemplatePart> parts = new LinkedHashMap<>();
        for (PackagePart part : opened.getParts()) {
            if (!part.isRelationshipPart() && !part.getContentType().equals(Types.CORE_CONTENT)) {
                parts.put(part.getPartName().getName(), part(part));
            }
        }
        TemplatePart document = parts.remove(main.getTargetURI().getPath());
        if (document == null) {
            throw new IllegalArgumentException("the template's document part is missing");
        }
        String section = Section.read(document.text()).xml();
        List<Relation> kept = document.relations().stream().filter(relation -> keeps(section, relation)).toList();
        List<TemplatePart> others = new ArrayList<>();
        collect(kept, parts, others);
        return TemplateParts.of(document.asDocument(kept), others);
    }

    private static boolean keeps(String section, Relation relation) {
        return KEPT.contains(relation.type().substring(relation.type().lastIndexOf('/') + 1))
                || section.contains("r:id=\"" + relation.id() + "\"");
    }

    /** Takes the parts that relationships lead to out of all parts, and those that these lead to. */
    private static void collect(List<Relation> relations, Map<String, TemplatePart> from, List<TemplatePart> into) {
        for (Relation relation : relations) {
            TemplatePart part = relation.external() ? null : from.remove(relation.target());
            if (part != null) {
                into.add(part);
                collect(part.relations(), from, into);
            }
        }
    }

    private static TemplatePart part(PackagePart part) throws IOException, OpenXML4JException {
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readNBytes(MAX_PART + 1);
            if (content.length > MAX_PART) {
                throw new IllegalArgumentException("the template's part " + part.getPartName() + " is larger than 16 MiB");
            }
            return new TemplatePart(part.getPartName().getName(), part.getContentType(), content,
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
