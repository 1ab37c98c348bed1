// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Comments and what marks them in the text: Word hides and deletes one without start, end and reference, and loses the
 * state of one whose paragraph ids do not agree.
 */
final class Comments {

    private static final List<String> MARKERS = List.of("commentRangeStart", "commentRangeEnd", "commentReference");
    private static final long TOO_LARGE = 0x80000000L;

    private final List<Defect> defects;
    /** Comment to the id of its last paragraph. */
    private final Map<String, String> comments = new TreeMap<>();
    private final Map<String, Set<String>> markers = new TreeMap<>();
    private final Set<String> paragraphs = new HashSet<>();
    private final List<String> states = new ArrayList<>();

    Comments(List<Defect> defects) {
        this.defects = defects;
        MARKERS.forEach(marker -> markers.put(marker, new HashSet<>()));
    }

    /** {@return a visitor that takes note of one part} */
    Xml.Visitor in(String part) {
        return new Visitor(part);
    }

    /** Judges the comments once every part was visited. */
    void finish() {
        for (String marker : MARKERS) {
            Set<String> marked = markers.get(marker);
            comments.keySet().stream().filter(id -> !marked.contains(id))
                    .forEach(id -> defects.add(new Defect("/", "the comment " + id + " has no " + marker)));
            marked.stream().filter(id -> !comments.containsKey(id)).sorted()
                    .forEach(id -> defects.add(new Defect("/", marker + " names the comment \"" + id + "\", which is not defined")));
        }
        for (String state : states) {
            if (!comments.containsValue(state)) {
                defects.add(new Defect("/", "\"" + state + "\" is not the last paragraph of a comment"));
            }
        }
    }

    private final class Visitor implements Xml.Visitor {
        private final String part;
        private String comment;

        Visitor(String part) {
            this.part = part;
        }

        @Override
        public void start(Element element) {
            String name = element.localName();
            switch (name) {
                case "comment" -> begin(String.valueOf(element.attribute("id")));
                case "commentRangeStart", "commentRangeEnd", "commentReference" -> mark(name, String.valueOf(element.attribute("id")));
                case "commentEx", "commentId" -> states.add(String.valueOf(element.attribute("paraId")));
                case "p" -> {
                    if (comment != null && element.attribute("paraId") != null) {
                        paragraph(element.attribute("paraId"));
                    }
                }
                default -> {
                    // has nothing to do with comments
                }
            }
        }

        private void begin(String id) {
            comment = id;
            if (comments.put(id, "") != null) {
                defects.add(new Defect(part, "defines the comment \"" + id + "\" a second time"));
            }
        }

        private void mark(String marker, String id) {
            if (!markers.get(marker).add(id)) {
                defects.add(new Defect(part, "has a second " + marker + " of the comment \"" + id + "\""));
            }
        }

        private void paragraph(String id) {
            if (!id.matches("[0-9A-Fa-f]{8}") || Long.parseLong(id, 16) == 0 || Long.parseLong(id, 16) >= TOO_LARGE) {
                defects.add(new Defect(part, "\"" + id + "\" cannot be the id of a paragraph"));
            }
            if (!paragraphs.add(id)) {
                defects.add(new Defect(part, "has a second paragraph with the id \"" + id + "\""));
            }
            comments.put(comment, id);
        }

        @Override
        public void end(String name) {
            if (name.equals("comment")) {
                comment = null;
            }
        }
    }
}
