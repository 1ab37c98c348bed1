// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything in the parts of a package that has an id or a name, and everything that refers to one. */
final class References {

    private static final String RELATIONSHIP_IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern FIELD = Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+(\\S+)");
    private static final Map<String, String> STYLE_USERS = Map.of("pStyle", "paragraph", "rStyle", "character",
            "tblStyle", "table");
    private static final Set<String> STYLE_RELATIVES = Set.of("basedOn", "next", "link");
    private static final Map<String, String> KINDS = Map.of("blip", "image", "svgBlip", "image", "hyperlink", "hyperlink",
            "headerReference", "header", "footerReference", "footer");

    private final Relationships relationships;
    private final List<Defect> defects;
    private final Map<String, String> styles = new HashMap<>();
    private final Set<String> numbers = new HashSet<>(Set.of("0"));
    private final Set<String> abstractNumbers = new HashSet<>();
    private final Set<String> drawings = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> bookmarkIds = new HashSet<>();
    private final Set<String> bookmarkEnds = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();

    References(Relationships relationships, List<Defect> defects) {
        this.relationships = relationships;
        this.defects = defects;
    }

    /** A use that can be judged only when all parts were read. */
    private record Use(String part, String kind, String name) {
    }

    /** {@return a visitor that takes note of one part} */
    Xml.Visitor in(String part) {
        return new Visitor(part);
    }

    /** Judges the uses once every part was visited. */
    void finish() {
        for (Use use : uses) {
            boolean known = switch (use.kind()) {
                case "style" -> styles.containsKey(use.name());
                case "number" -> numbers.contains(use.name());
                case "abstract number" -> abstractNumbers.contains(use.name());
                case "bookmark" -> bookmarks.contains(use.name().toLowerCase(Locale.ROOT));
                default -> use.kind().replace(" style", "").equals(styles.get(use.name()));
            };
            if (!known) {
                defects.add(new Defect(use.part(), "uses the " + use.kind() + " \"" + use.name()
                        + "\", which is not defined"));
            }
        }
        if (!bookmarkIds.equals(bookmarkEnds)) {
            defects.add(new Defect("/", "a bookmark is not both begun and ended"));
        }
    }

    private final class Visitor implements Xml.Visitor {
        private final String part;
        private final StringBuilder instruction = new StringBuilder();
        private boolean inInstruction;

        Visitor(String part) {
            this.part = part;
        }

        @Override
        public void start(Element element) {
            String name = element.localName();
            String value = element.attribute("val");
            if (STYLE_USERS.containsKey(name)) {
                use(STYLE_USERS.get(name) + " style", value);
            } else if (STYLE_RELATIVES.contains(name)) {
                use("style", value);
            }
            switch (name) {
                case "style" -> define(styles.put(id(element, "styleId"), String.valueOf(element.attribute("type")))
                        == null, "style", id(element, "styleId"));
                case "num" -> define(numbers.add(id(element, "numId")), "number", id(element, "numId"));
                case "abstractNum" -> define(abstractNumbers.add(id(element, "abstractNumId")), "abstract number",
                        id(element, "abstractNumId"));
                case "numId" -> use("number", value);
                case "abstractNumId" -> use("abstract number", value);
                case "docPr" -> define(drawings.add(id(element, "id")), "drawing", id(element, "id"));
                case "bookmarkStart" -> bookmark(element);
                case "bookmarkEnd" -> bookmarkEnds.add(id(element, "id"));
                case "fldSimple" -> field(id(element, "instr"));
                case "instrText" -> inInstruction = true;
                case "fldChar" -> field(instruction.toString());
                default -> {
                    // has no id of its own
                }
            }
            relationship(element, name);
        }

        @Override
        public void end(String name) {
            inInstruction = false;
        }

        @Override
        public void text(String text) {
            if (inInstruction) {
                instruction.append(text);
            }
        }

        private void bookmark(Element element) {
            String name = id(element, "name");
            define(bookmarkIds.add(id(element, "id")), "bookmark id", id(element, "id"));
            define(bookmarks.add(name.toLowerCase(Locale.ROOT)), "bookmark", name);
        }

        private void field(String text) {
            Matcher reference = FIELD.matcher(text);
            if (reference.find()) {
                use("bookmark", reference.group(1));
            }
            instruction.setLength(0);
        }

        private void relationship(Element element, String name) {
            if (name.equals("hyperlink") && element.attribute("anchor") != null) {
                use("bookmark", element.attribute("anchor"));
            }
            for (int i = 0; i < element.attributes(); i++) {
                if (RELATIONSHIP_IDS.equals(element.attributeNamespace(i))) {
                    String id = element.attributeValue(i);
                    String kind = relationships.of(part).get(id);
                    if (kind == null || !kind.equals(KINDS.getOrDefault(name, kind))) {
                        defects.add(new Defect(part, name + " uses the relationship \"" + id + "\", which is "
                                + (kind == null ? "not defined" : "of the kind " + kind)));
                    }
                }
            }
        }

        private void use(String kind, String name) {
            uses.add(new Use(part, kind, String.valueOf(name)));
        }

        private void define(boolean first, String kind, String name) {
            if (!first) {
                defects.add(new Defect(part, "defines the " + kind + " \"" + name + "\" a second time"));
            }
        }

        private String id(Element element, String attribute) {
            return String.valueOf(element.attribute(attribute));
        }
    }
}
