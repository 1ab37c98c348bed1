// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.calx.docx.template.Relation;
import org.calx.docx.template.TemplatePart;
import org.calx.docx.template.Types;
import org.calx.docx.xml.XmlOut;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Picture;

/** Writes the parts that say what a package holds and what it is. */
final class PackageParts {

    private PackageParts() {
    }

    private interface Xml {
        void write(XmlOut xml) throws IOException;
    }

    /** The list of content types: images by extension, relationships and every other part by name. */
    static byte[] contentTypes(List<TemplatePart> parts) throws IOException {
        return part(xml -> {
            xml.open("Types").attribute("xmlns", Types.CONTENT_TYPES_NAMESPACE);
            extension(xml, "rels", Types.RELATIONSHIPS_CONTENT);
            extension(xml, "xml", "application/xml");
            for (Picture.Format format : Picture.Format.values()) {
                extension(xml, format.extension(), format.mediaType());
            }
            extension(xml, "svg", "image/svg+xml");
            for (TemplatePart part : parts) {
                xml.open("Override").attribute("PartName", part.name()).attribute("ContentType", part.contentType())
                        .end("Override");
            }
            xml.end("Types");
        });
    }

    /** The relationships of a part in a folder such as {@code /word/}; targets below it are written relative to it. */
    static byte[] relationships(String folder, List<Relation> relations) throws IOException {
        return part(xml -> {
            xml.open("Relationships").attribute("xmlns", Types.RELATIONSHIPS_NAMESPACE);
            for (Relation relation : relations) {
                boolean below = !relation.external() && relation.target().startsWith(folder);
                xml.open("Relationship").attribute("Id", relation.id()).attribute("Type", relation.type())
                        .attribute("Target", below ? relation.target().substring(folder.length()) : relation.target());
                if (relation.external()) {
                    xml.attribute("TargetMode", "External");
                }
                xml.end("Relationship");
            }
            xml.end("Relationships");
        });
    }

    /** Title, authors unless blinded, keywords, language and times. What is empty is left out. */
    static byte[] coreProperties(DocumentProperties properties, boolean blind) throws IOException {
        String stamp = properties.stamp().truncatedTo(ChronoUnit.SECONDS).toString();
        return part(xml -> {
            xml.open("cp:coreProperties").attribute("xmlns:cp", Types.CORE_NAMESPACE)
                    .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                    .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                    .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
            property(xml, "dc:title", properties.title());
            property(xml, "dc:subject", properties.subject());
            property(xml, "dc:creator", blind ? "" : String.join("; ", properties.creators()));
            property(xml, "cp:keywords", String.join(", ", properties.keywords()));
            property(xml, "dc:language", properties.language());
            for (String time : List.of("dcterms:created", "dcterms:modified")) {
                xml.open(time).attribute("xsi:type", "dcterms:W3CDTF").text(stamp).end(time);
            }
            xml.end("cp:coreProperties");
        });
    }

    private static void extension(XmlOut xml, String extension, String contentType) throws IOException {
        xml.open("Default").attribute("Extension", extension).attribute("ContentType", contentType).end("Default");
    }

    private static void property(XmlOut xml, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.open(name).text(value).end(name);
        }
    }

    private static byte[] part(Xml content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        XmlOut xml = new XmlOut(bytes);
        content.write(xml.raw(XmlOut.DECLARATION));
        xml.flush();
        return bytes.toByteArray();
    }
}
