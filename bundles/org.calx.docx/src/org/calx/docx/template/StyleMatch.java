// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the styles that the writer uses in the styles of a template, and adds those it lacks. */
final class StyleMatch {

    /** A template's own running text; many templates write it in their default style. */
    private static final String BODY_TEXT = "BodyText";
    private static final List<String> RELATIVES = List.of("basedOn", "next", "link");

    private final Document styles;
    private final Map<String, Element> standard = new HashMap<>();
    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final double scale;
    private final int[] lists;
    private boolean changed;

    /**
     * Prepares a match.
     *
     * @param styles   the template's styles
     * @param standard the standard template's styles
     * @param lists    the numbers that the added styles of bulleted and of numbered lists use
     */
    StyleMatch(Document styles, Document standard, int... lists) {
        this.styles = styles;
        this.lists = lists;
        for (Element style : styles(standard)) {
            this.standard.put(Dom.attribute(style, "styleId"), style);
        }
        for (Element style : styles(styles)) {
            String type = Dom.attribute(style, "type");
            byId.putIfAbsent(type + " " + Dom.attribute(style, "styleId"), style);
            takenIds.add(Dom.attribute(style, "styleId").toLowerCase(Locale.ROOT));
            byName.putIfAbsent(type + " " + StyleNames.key(Dom.value(style, "name")), style);
        }
        for (Element style : styles(styles)) {
            for (String alias : Dom.value(style, "aliases").split(",")) {
                byName.putIfAbsent(Dom.attribute(style, "type") + " " + StyleNames.key(alias), style);
            }
        }
        scale = size() / 24.0;
    }

    /** {@return the id in the template for each needed id of the standard template} */
    Map<String, String> match(Collection<String> needed) {
        needed.forEach(this::id);
        String normal = id("Normal");
        if (defaultOf("paragraph").isEmpty()) {
            Dom.set(byId.get("paragraph " + normal), "default", "1");
            changed = true;
        }
        return Map.copyOf(ids);
    }

    /** {@return the names of the styles that were added, without those that every document has} */
    List<String> added() {
        return List.copyOf(added);
    }

    /** {@return whether the styles were changed} */
    boolean changed() {
        return changed || !added.isEmpty();
    }

    static List<Element> styles(Document part) {
        return Dom.children(part.getDocumentElement()).stream().filter(child -> Dom.is(child, "style")).toList();
    }

    private String id(String wanted) {
        String known = ids.get(wanted);
        if (known != null) {
            return known;
        }
        Element model = standard.get(wanted);
        Optional<Element> found = find(model);
        if (found.isPresent()) {
            String id = Dom.attribute(found.get(), "styleId");
            ids.put(wanted, id);
            return id;
        }
        return wanted.equals(BODY_TEXT) ? bodyText() : add(wanted, model);
    }

    private Optional<Element> find(Element model) {
        String type = Dom.attribute(model, "type") + " ";
        for (String name : StyleNames.of(Dom.value(model, "name"))) {
            if (byName.containsKey(type + name)) {
                return Optional.of(byName.get(type + name));
            }
        }
        return Optional.ofNullable(byId.get(type + Dom.attribute(model, "styleId")))
                .or(() -> Dom.attribute(model, "default").isEmpty() ? Optional.empty() : defaultOf(type.strip()));
    }

    private Optional<Element> defaultOf(String type) {
        return styles(styles).stream().filter(style -> Dom.attribute(style, "type").equals(type)
                && Set.of("1", "true", "on").contains(Dom.attribute(style, "default"))).findFirst();
    }

    private String bodyText() {
        String id = id("Normal");
        ids.put(BODY_TEXT, id);
        return id;
    }

    private String add(String wanted, Element model) {
        String id = wanted;
        for (int i = 1; !takenIds.add(id.toLowerCase(Locale.ROOT)); i++) {
            id = "Calx" + wanted + (i == 1 ? "" : Integer.toString(i));
        }
        ids.put(wanted, id);
        Element copy = (Element) styles.importNode(model, true);
        Dom.set(copy, "styleId", id);
        if (defaultOf(Dom.attribute(model, "type")).isPresent()) {
            copy.removeAttributeNS(Types.WORD_NAMESPACE, "default");
        }
        styles.getDocumentElement().appendChild(copy);
        for (String relative : RELATIVES) {
            Dom.child(copy, relative).ifPresent(link -> Dom.set(link, "val", id(Dom.attribute(link, "val"))));
        }
        adapt(copy, wanted);
        byId.put(Dom.attribute(model, "type") + " " + id, copy);
        changed = true;
        if (Dom.attribute(model, "default").isEmpty()) {
            added.add(Dom.value(model, "name"));
        }
        return id;
    }

    /** Takes line spacing from the template's own text, and sizes in proportion to it; tables stay tight, and an exact line would cut pictures. */
    private void adapt(Element style, String wanted) {
        for (Element element : Dom.all(style)) {
            if (Dom.is(element, "spacing") && !wanted.startsWith("Table") && !wanted.equals("Figure")) {
                element.removeAttributeNS(Types.WORD_NAMESPACE, "line");
                element.removeAttributeNS(Types.WORD_NAMESPACE, "lineRule");
            } else if (Dom.is(element, "sz") || Dom.is(element, "szCs")) {
                Dom.set(element, "val", Long.toString(Math.round(number(Dom.attribute(element, "val"), 24) * scale)));
            } else if (Dom.is(element, "numId")) {
                Dom.set(element, "val", Integer.toString(lists[wanted.equals("ListBullet") ? 0 : 1]));
            }
        }
    }

    /** {@return the size of the template's text in half points; without a word of it 10 points (ECMA-376)} */
    private int size() {
        Optional<Element> defaults = Dom.child(styles.getDocumentElement(), "docDefaults")
                .flatMap(found -> Dom.child(found, "rPrDefault")).flatMap(found -> Dom.child(found, "rPr"));
        Optional<Element> own = defaultOf("paragraph").flatMap(style -> Dom.child(style, "rPr"));
        int byDefault = defaults.map(properties -> number(Dom.value(properties, "sz"), 20)).orElse(20);
        return own.map(properties -> number(Dom.value(properties, "sz"), byDefault)).orElse(byDefault);
    }

    private static int number(String text, int otherwise) {
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : otherwise;
    }
}
