// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the headers and footers of a template fit for any document: ids that stay unique, styles that exist, nothing
 * loaded from outside, no names of those who edited them.
 */
final class PageParts {

    private static final Map<String, String> STYLES = Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table");
    private static final Set<String> DROPPED = Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "del", "moveFrom",
            "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd");
    /** What was added while changes were tracked is taken as added. */
    private static final Set<String> CHANGES = Set.of("ins", "moveTo");
    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    private final Set<String> styles;
    private final List<String> outside = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int drawings;
    private int bookmarks;

    /**
     * Starts.
     *
     * @param styles the styles there are, each as its type, a space and its id
     */
    PageParts(Set<String> styles) {
        this.styles = styles;
    }

    /** {@return how many drawings were found, which have the ids from 1 on} */
    int drawings() {
        return drawings;
    }

    /** {@return the bookmarks found, which have the ids from 0 on} */
    List<String> bookmarks() {
        return List.copyOf(names);
    }

    /** {@return what was to be loaded from outside} */
    List<String> outside() {
        return List.copyOf(outside);
    }

    /** {@return a header or footer, mended} */
    TemplatePart mend(TemplatePart part) {
        List<Relation> kept = part.relations().stream()
                .filter(relation -> !relation.external() || relation.type().equals(Types.HYPERLINK)).toList();
        part.relations().stream().filter(relation -> !kept.contains(relation)).forEach(relation -> outside.add(relation.target()));
        Set<String> ids = Set.copyOf(kept.stream().map(Relation::id).toList());
        Document document = Dom.parse(part);
        boolean changed = Dom.prefixed(document) | ChildSort.sort(document);
        int firstBookmark = bookmarks;
        for (Element element : Dom.all(document.getDocumentElement())) {
            changed |= element(element, firstBookmark);
            for (Attr attribute : Dom.attributes(element)) {
                changed |= attribute(element, attribute, ids);
            }
        }
        return new TemplatePart(part.name(), part.contentType(), changed ? Dom.bytes(document) : part.bytes(), kept);
    }

    private boolean element(Element element, int firstBookmark) {
        String name = element.getLocalName();
        String style = STYLES.get(name);
        if (CHANGES.contains(name)) {
            for (Element kept : Dom.children(element)) {
                element.getParentNode().insertBefore(kept, element);
            }
            Dom.remove(element);
            return true;
        }
        if (DROPPED.contains(name) || name.endsWith("PrChange") || style != null && !styles.contains(style + " " + Dom.attribute(element, "val"))) {
            Dom.remove(element);
            return true;
        }
        if (name.equals("docPr")) {
            return id(element, null, ++drawings);
        }
        if (name.equals("bookmarkStart")) {
            names.add(Dom.attribute(element, "name").toLowerCase(Locale.ROOT));
            for (Element end : Dom.all(element.getOwnerDocument().getDocumentElement())) {
                if (Dom.is(end, "bookmarkEnd") && Dom.attribute(end, "id").equals(Dom.attribute(element, "id"))
                        && end.getUserData("mended") == null) {
                    end.setUserData("mended", true, null);
                    id(end, Types.WORD_NAMESPACE, bookmarks);
                }
            }
            return id(element, Types.WORD_NAMESPACE, bookmarks++);
        }
        return false;
    }

    private static boolean id(Element element, String namespace, int id) {
        String value = Integer.toString(id);
        if (element.getAttributeNS(namespace, "id").equals(value)) {
            return false;
        }
        element.setAttributeNS(namespace, namespace == null ? "id" : "w:id", value);
        return true;
    }

    private static boolean attribute(Element element, Attr attribute, Set<String> relations) {
        String name = attribute.getLocalName();
        boolean word = Types.WORD_NAMESPACE.equals(attribute.getNamespaceURI());
        if (Types.RELATIONSHIP_ID_NAMESPACE.equals(attribute.getNamespaceURI()) && !relations.contains(attribute.getValue())) {
            element.removeAttributeNode(attribute);
            Node at = element;
            while (at != null && !PICTURES.contains(String.valueOf(at.getLocalName()))) {
                at = at.getParentNode();
            }
            if (at != null && at.getParentNode() != null) {
                Dom.remove(at);
            }
            return true;
        }
        if (word && name.startsWith("rsid") || "paraId".equals(name) || "textId".equals(name)) {
            element.removeAttributeNode(attribute);
            return true;
        }
        return false;
    }
}
