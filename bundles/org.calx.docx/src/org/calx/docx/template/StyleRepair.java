// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Mends in a template's styles what Word passes over but would count as damage in a new document. */
final class StyleRepair {

    private static final Set<String> KEEP_WITH_NEXT = Set.of("Heading1", "Heading2", "Heading3", "TableCaption", "Figure");

    private static final String LATER = "http://schemas.microsoft.com/office/word/";

    private StyleRepair() {
    }

    /** Deletes styles defined twice, relatives that are not there, languages of single styles, and session numbers. */
    static boolean mend(Document styles) {
        Set<String> ids = new HashSet<>();
        boolean changed = false;
        for (Element style : StyleMatch.styles(styles)) {
            if (!ids.add(Dom.attribute(style, "styleId")) || Dom.attribute(style, "styleId").isEmpty()) {
                Dom.remove(style);
                changed = true;
            }
        }
        for (Element style : StyleMatch.styles(styles)) {
            for (Element part : Dom.all(style)) {
                boolean relative = List.of("basedOn", "next", "link").stream().anyMatch(name -> Dom.is(part, name))
                        && !ids.contains(Dom.attribute(part, "val"));
                if (relative || Dom.is(part, "lang") || Dom.is(part, "rsid")) {
                    Dom.remove(part);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Says left and right where other programs say start and end, and leaves attributes of later versions of Word out. */
    static boolean plain(Document part) {
        boolean changed = false;
        for (Element element : Dom.all(part.getDocumentElement())) {
            for (Attr attribute : Dom.attributes(element)) {
                String value = attribute.getValue();
                boolean side = element.getLocalName().equals("jc") || element.getLocalName().equals("lvlJc");
                if (side && (value.equals("start") || value.equals("end"))) {
                    attribute.setValue(value.equals("start") ? "left" : "right");
                    changed = true;
                } else if (attribute.getNamespaceURI() != null && attribute.getNamespaceURI().startsWith(LATER)) {
                    element.removeAttributeNode(attribute);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Makes sure that the text has a default language, which the writer sets. */
    static boolean language(Document styles) {
        Element root = styles.getDocumentElement();
        boolean[] changed = {false};
        Element defaults = first(root, "docDefaults", true, changed);
        Element runs = first(first(defaults, "rPrDefault", true, changed), "rPr", true, changed);
        Element language = first(runs, "lang", false, changed);
        if (Dom.attribute(language, "val").isEmpty()) {
            Dom.set(language, "val", "en-GB");
            changed[0] = true;
        }
        return changed[0];
    }

    /** Keeps headings, pictures and the captions of tables with what follows them, whatever the template says. */
    static boolean keepWithNext(Document styles, StyleIds ids) {
        Set<String> kept = new HashSet<>();
        KEEP_WITH_NEXT.forEach(id -> kept.add(ids.of(id)));
        boolean changed = false;
        for (Element style : StyleMatch.styles(styles)) {
            if (kept.contains(Dom.attribute(style, "styleId")) && Dom.attribute(style, "type").equals("paragraph")
                    && Dom.child(style, "pPr").flatMap(properties -> Dom.child(properties, "keepNext")).isEmpty()) {
                Element properties = Dom.child(style, "pPr").orElseGet(() -> {
                    Element made = Dom.create(styles, "pPr");
                    style.insertBefore(made, Dom.child(style, "rPr").orElse(null));
                    return made;
                });
                properties.insertBefore(Dom.create(styles, "keepNext"), properties.getFirstChild());
                changed = true;
            }
        }
        return changed;
    }

    private static Element first(Element parent, String name, boolean before, boolean[] changed) {
        return Dom.child(parent, name).orElseGet(() -> {
            changed[0] = true;
            Element made = Dom.create(parent.getOwnerDocument(), name);
            return (Element) parent.insertBefore(made, before ? parent.getFirstChild() : null);
        });
    }
}
