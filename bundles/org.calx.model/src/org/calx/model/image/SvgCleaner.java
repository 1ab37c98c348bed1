// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a drawing what is no shape and no word, and refuses what needs another file. */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> DROPPED = Set.of("script", "metadata", "title", "desc", "animate", "animateColor", "animateMotion", "animateTransform",
            "set", "discard", "handler", "listener");
    private static final Set<String> REFUSED = Set.of("image", "feImage", "foreignObject", "iframe", "video", "audio", "canvas", "embed", "object");
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 100_000;

    /** What is drawn again by {@code use}. */
    private final Set<String> copied = new HashSet<>();
    private int elements;

    void clean(Element root) throws UnfitImageException {
        clean(root, 0);
        refuseCopiesOfCopies(root, false);
    }

    private void clean(Element element, int depth) throws UnfitImageException {
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new UnfitImageException("has too many shapes or groups in groups to be drawn everywhere; simplify it, or save it as PNG");
        }
        attributes(element);
        if (element.getLocalName().equals("style")) {
            refuseOutside(element.getTextContent());
        }
        Node next;
        for (Node child = element.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element inner && SVG.equals(inner.getNamespaceURI()) && !DROPPED.contains(inner.getLocalName())) {
                if (REFUSED.contains(inner.getLocalName())) {
                    throw new UnfitImageException("holds a picture or a page inside the drawing (" + inner.getLocalName() + "); save it as PNG");
                }
                clean(inner, depth + 1);
            } else if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                element.removeChild(child);
            }
        }
    }

    private void attributes(Element element) throws UnfitImageException {
        NamedNodeMap all = element.getAttributes();
        for (int i = all.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) all.item(i);
            if (isReference(attribute)) {
                reference(element, attribute);
            } else if (isDropped(attribute)) {
                element.removeAttributeNode(attribute);
            } else {
                refuseOutside(attribute.getValue());
            }
        }
    }

    private void reference(Element element, Attr attribute) throws UnfitImageException {
        String target = attribute.getValue().strip();
        if (element.getLocalName().equals("a")) {
            element.removeAttributeNode(attribute); // a link shows nothing
        } else if (!target.startsWith("#")) {
            throw outside();
        } else if (element.getLocalName().equals("use")) {
            copied.add(target.substring(1));
        }
    }

    private static boolean isReference(Attr attribute) {
        return attribute.getLocalName().equals("href") && (attribute.getNamespaceURI() == null || XLINK.equals(attribute.getNamespaceURI()));
    }

    /** Attributes of other programs, of scripts and of links; prefixes of their namespaces too, which may name the program. */
    private static boolean isDropped(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("xmlns:")) {
            return !XLINK.equals(attribute.getValue()) && !SVG.equals(attribute.getValue());
        }
        return name.startsWith("on") || name.startsWith("data-") || name.startsWith("aria-")
                || name.indexOf(':') >= 0 && !name.equals("xml:space");
    }

    /** What styles may load. */
    private static void refuseOutside(String style) throws UnfitImageException {
        String text = style.toLowerCase(Locale.ROOT);
        if (text.contains("@import") || text.contains("\\")) {
            throw outside();
        }
        for (int at = text.indexOf("url("); at >= 0; at = text.indexOf("url(", at + 1)) {
            String target = text.substring(at + 4).stripLeading();
            if (!target.startsWith("#") && !target.startsWith("'#") && !target.startsWith("\"#")) {
                throw outside();
            }
        }
    }

    private static UnfitImageException outside() {
        return new UnfitImageException("needs something outside its file; save it with everything it needs inside, or as PNG");
    }

    /** A few copies of copies of copies would be more shapes than any computer draws. */
    private void refuseCopiesOfCopies(Element element, boolean inCopy) throws UnfitImageException {
        boolean inside = inCopy || copied.contains(element.getAttribute("id"));
        if (inside && element.getLocalName().equals("use")) {
            throw new UnfitImageException("draws copies of copies; save it with plain shapes, or as PNG");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                refuseCopiesOfCopies(inner, inside);
            }
        }
    }
}
