// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calx.docx.check.ChildOrder;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes the page set-up of a template's last section out of its document, with the headers it inherits. */
final class SectionReader {

    private static final Set<String> DROPPED = Set.of("printerSettings", "sectPrChange", "footnotePr", "endnotePr", "formProt", "type");
    private static final Set<String> PAGES = Set.of("headerReference", "footerReference");

    private SectionReader() {
    }

    /**
     * Reads the section.
     *
     * @param document the template's document part, with its usual prefixes
     * @param standard the standard template's section, for what the template does not say
     * @param notes    gets what the author should know
     * @return the section
     */
    static Section read(Document document, Section standard, List<String> notes) {
        Map<String, Element> pages = new LinkedHashMap<>();
        Element last = null;
        for (Element element : Dom.all(document.getDocumentElement())) {
            if (Dom.is(element, "sectPr")) {
                last = element;
            } else if (PAGES.contains(element.getLocalName())) {
                pages.put(element.getLocalName() + Dom.attribute(element, "type"), element);
            }
        }
        if (last == null || !last.getParentNode().getLocalName().equals("body")) {
            notes.add("it has no page set-up; Calx uses A4 with margins of 2.5 cm");
            return new Section(standard.withoutPages(), standard.textWidth(), standard.textHeight());
        }
        StringBuilder xml = new StringBuilder("<w:sectPr>");
        pages.values().forEach(page -> write(page, xml));
        Element section = last;
        Dom.children(last).stream().filter(child -> ChildOrder.place("sectPr", child.getLocalName()) < 0)
                .forEach(section::removeChild);
        complete(last, document, notes);
        ChildSort.sort(document);
        for (Element child : Dom.children(last)) {
            boolean ours = Types.WORD_NAMESPACE.equals(child.getNamespaceURI());
            if (ours && !PAGES.contains(child.getLocalName()) && !DROPPED.contains(child.getLocalName())) {
                write(child, xml);
            }
        }
        return Section.of(xml.append("</w:sectPr>").toString());
    }

    /** Adds size and margins of A4 where they are missing; ECMA-376 leaves them to the program. */
    private static void complete(Element section, Document document, List<String> notes) {
        if (missing(section, "pgSz", "w", "h") | missing(section, "pgMar", "top", "right", "bottom", "left")) {
            notes.add("its page set-up has no size or no margins; Calx uses A4 with margins of 2.5 cm");
            Dom.child(section, "pgSz").ifPresent(Dom::remove);
            Dom.child(section, "pgMar").ifPresent(Dom::remove);
            Element size = (Element) section.appendChild(Dom.create(document, "pgSz"));
            Map.of("w", "11906", "h", "16838").forEach((name, value) -> Dom.set(size, name, value));
            Element margins = (Element) section.appendChild(Dom.create(document, "pgMar"));
            Map.of("top", "1418", "right", "1418", "bottom", "1418", "left", "1418", "header", "709", "footer", "709",
                    "gutter", "0").forEach((name, value) -> Dom.set(margins, name, value));
        }
    }

    private static boolean missing(Element section, String name, String... attributes) {
        return Dom.child(section, name).filter(found -> List.of(attributes).stream()
                .allMatch(attribute -> Dom.attribute(found, attribute).matches("-?\\d{1,5}"))).isEmpty();
    }

    private static void write(Element element, StringBuilder xml) {
        xml.append('<').append(element.getNodeName());
        for (Attr attribute : Dom.attributes(element)) {
            boolean known = Types.WORD_NAMESPACE.equals(attribute.getNamespaceURI())
                    || Types.RELATIONSHIP_ID_NAMESPACE.equals(attribute.getNamespaceURI());
            if (known && !attribute.getLocalName().startsWith("rsid")) {
                xml.append(' ').append(attribute.getNodeName()).append("=\"")
                        .append(attribute.getValue().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")).append('"');
            }
        }
        List<Element> children = Dom.children(element);
        if (children.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        children.forEach(child -> write(child, xml));
        xml.append("</").append(element.getNodeName()).append('>');
    }
}
