// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.calx.docx.check.ChildOrder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Brings properties into the order of ECMA-376, which other programs than Word do not always keep. */
final class ChildSort {

    private ChildSort() {
    }

    /** {@return whether anything stood in a wrong place} */
    static boolean sort(Document document) {
        boolean changed = false;
        for (Element parent : Dom.all(document.getDocumentElement())) {
            if (Types.WORD_NAMESPACE.equals(parent.getNamespaceURI())) {
                changed |= sort(parent);
            }
        }
        return changed;
    }

    private static boolean sort(Element parent) {
        List<Element> children = Dom.children(parent);
        List<Element> sorted = new ArrayList<>(children);
        if (children.stream().allMatch(child -> place(parent, child) >= 0)) {
            sorted.sort(Comparator.comparingInt(child -> place(parent, child)));
        }
        if (sorted.equals(children)) {
            return false;
        }
        sorted.forEach(parent::appendChild);
        return true;
    }

    private static int place(Element parent, Element child) {
        return ChildOrder.place(parent.getLocalName(), child.getLocalName());
    }
}
