// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The shape of a WordprocessingML part: order of elements, tables, fields, numbers where numbers must be. */
final class Structure implements Xml.Visitor {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> MARKERS = Set.of("bookmarkStart", "bookmarkEnd", "proofErr");
    private static final Map<String, Set<String>> NUMBERS = Map.of("gridCol", Set.of("w"), "tcW", Set.of("w"), "tblW",
            Set.of("w"), "sz", Set.of("val"), "outlineLvl", Set.of("val"), "numId", Set.of("val"), "ilvl",
            Set.of("val"), "gridSpan", Set.of("val"), "spacing", Set.of("before", "after", "line", "val"), "extent",
            Set.of("cx", "cy"));

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}");

    private final String part;
    private final List<Defect> defects;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int fields;

    Structure(String part, List<Defect> defects) {
        this.part = part;
        this.defects = defects;
    }

    /** An open element and what was seen in it. */
    private static final class Frame {
        private final String name;
        private String lastChild = "";
        private int place = -1;
        /** Columns of a table's grid, or columns that a row covers. */
        private int columns;

        Frame(String name) {
            this.name = name;
        }
    }

    @Override
    public void start(Element element) {
        String name = element.localName();
        boolean word = WORD.equals(element.namespace());
        Frame parent = open.peek();
        if (parent != null && word && !MARKERS.contains(name)) {
            order(parent, name);
            parent.lastChild = name;
        }
        numbers(element, name);
        if (word) {
            count(element, name);
        }
        open.push(new Frame(name));
    }

    @Override
    public void end(String name) {
        Frame frame = open.pop();
        if (name.equals("tc") && !frame.lastChild.equals("p")) {
            report("a table cell does not end with a paragraph");
        } else if (name.equals("tbl") && frame.columns == 0) {
            report("a table has no grid");
        } else if (name.equals("tr") && !open.isEmpty() && open.peek().columns != frame.columns) {
            report("a table row covers " + frame.columns + " of " + open.peek().columns + " columns");
        }
        if (open.isEmpty() && fields != 0) {
            report("a field is not ended");
        }
    }

    private void order(Frame parent, String name) {
        int place = ChildOrder.place(parent.name, name);
        if (place >= 0 && place < parent.place) {
            report("w:" + name + " stands too late in w:" + parent.name + ", after w:" + parent.lastChild);
        }
        parent.place = Math.max(place, parent.place);
    }

    private void numbers(Element element, String name) {
        for (String attribute : NUMBERS.getOrDefault(name, Set.of())) {
            String value = element.attribute(attribute);
            if (value != null && !NUMBER.matcher(value).matches()) {
                report(name + " has " + attribute + "=\"" + value + "\", which is not a number");
            }
        }
    }

    private void count(Element element, String name) {
        switch (name) {
            case "gridCol" -> enclosing("tbl").columns++;
            case "tc" -> enclosing("tr").columns++;
            case "gridSpan" -> {
                String span = element.attribute("val");
                enclosing("tr").columns += span != null && span.matches("\\d{1,4}") ? Integer.parseInt(span) - 1 : 0;
            }
            case "fldChar" -> field(element.attribute("fldCharType"));
            default -> {
                // nothing to count
            }
        }
    }

    private void field(String type) {
        if ("begin".equals(type)) {
            fields++;
        } else if (fields == 0) {
            report("a field is not begun");
        } else if ("end".equals(type)) {
            fields--;
        }
    }

    private Frame enclosing(String name) {
        for (Frame frame : open) {
            if (frame.name.equals(name)) {
                return frame;
            }
        }
        return new Frame(name);
    }

    private void report(String message) {
        defects.add(new Defect(part, message));
    }
}
