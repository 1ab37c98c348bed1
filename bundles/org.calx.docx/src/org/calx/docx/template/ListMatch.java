// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds out how a template numbers its lists, and adds the definitions of the standard template where it does not. */
final class ListMatch {

    private static final int BULLET = 0;
    private static final int DECIMAL = 1;

    private final Document numbering;
    private final Document standard;
    /** Definition by number. */
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Set<Integer> definitions = new HashSet<>();
    private final int free;
    private final int freeDefinition;
    private boolean changed;

    ListMatch(Document numbering, Document standard) {
        this.numbering = numbering;
        this.standard = standard;
        for (Element child : Dom.children(numbering.getDocumentElement())) {
            if (Dom.is(child, "abstractNum")) {
                definitions.add(number(Dom.attribute(child, "abstractNumId")));
            } else if (Dom.is(child, "num")) {
                numbers.put(number(Dom.attribute(child, "numId")), number(Dom.value(child, "abstractNumId")));
            }
        }
        free = numbers.keySet().stream().mapToInt(each -> each).max().orElse(0) + 1;
        freeDefinition = definitions.stream().mapToInt(each -> each).max().orElse(-1) + 1;
    }

    /** {@return the number that bulleted lists get where the template has none for them} */
    int bullet() {
        return free;
    }

    /** {@return the number that numbered lists get where the template has none for them} */
    int decimal() {
        return free + 1;
    }

    boolean changed() {
        return changed;
    }

    /**
     * Judges the styles, after those that were missing have been added.
     *
     * @param styles the template's styles
     * @param ids    which of them stand for the standard ones
     * @return the list numbering
     */
    Lists match(Document styles, StyleIds ids) {
        Map<String, Element> byId = new HashMap<>();
        StyleMatch.styles(styles).forEach(style -> byId.putIfAbsent(Dom.attribute(style, "styleId"), style));
        int bullet = numberOf(byId, ids.of("ListBullet"));
        int decimal = numberOf(byId, ids.of("ListNumber"));
        boolean ownBullet = !known(bullet);
        boolean ownDecimal = !known(decimal);
        if (ownBullet || ownDecimal || numbers.isEmpty()) {
            add(BULLET, bullet());
            add(DECIMAL, decimal());
            changed = true;
        }
        boolean styled = bullet == bullet() || !ownBullet;
        return new Lists(ownDecimal ? numbers.get(decimal()) : numbers.get(decimal), styled ? 0 : bullet(),
                freeDefinition + (changed ? 2 : 0), free + (changed ? 2 : 0));
    }

    /** Takes numbers from styles that do not exist. */
    boolean mend(Document styles) {
        boolean mended = false;
        for (Element style : StyleMatch.styles(styles)) {
            for (Element part : Dom.all(style)) {
                if (Dom.is(part, "numId") && number(Dom.attribute(part, "val")) != 0
                        && !known(number(Dom.attribute(part, "val")))) {
                    Dom.remove(part.getParentNode());
                    mended = true;
                }
            }
        }
        return mended;
    }

    private boolean known(int number) {
        return numbers.containsKey(number) && definitions.contains(numbers.get(number));
    }

    /** {@return the number of a style or of one it is based on, 0 without; lists on lower levels do not count} */
    private static int numberOf(Map<String, Element> styles, String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; styles.containsKey(at) && seen.add(at); at = Dom.value(styles.get(at), "basedOn")) {
            Optional<Element> numbered = Dom.child(styles.get(at), "pPr").flatMap(found -> Dom.child(found, "numPr"));
            if (numbered.isPresent()) {
                return number(Dom.value(numbered.get(), "ilvl")) == 0 ? number(Dom.value(numbered.get(), "numId")) : 0;
            }
        }
        return 0;
    }

    private void add(int which, int number) {
        List<Element> models = Dom.children(standard.getDocumentElement()).stream()
                .filter(child -> Dom.is(child, "abstractNum")).toList();
        Element definition = (Element) numbering.importNode(models.get(which), true);
        Dom.set(definition, "abstractNumId", Integer.toString(freeDefinition + which));
        Element root = numbering.getDocumentElement();
        List<Element> children = Dom.children(root);
        Element first = children.stream().filter(child -> Dom.is(child, "num") || Dom.is(child, "numIdMacAtCleanup"))
                .findFirst().orElse(null);
        root.insertBefore(definition, first);
        Element num = Dom.create(numbering, "num");
        Dom.set(num, "numId", Integer.toString(number));
        Element uses = Dom.create(numbering, "abstractNumId");
        Dom.set(uses, "val", Integer.toString(freeDefinition + which));
        num.appendChild(uses);
        root.insertBefore(num, Dom.child(root, "numIdMacAtCleanup").orElse(null));
        definitions.add(freeDefinition + which);
        numbers.put(number, freeDefinition + which);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
