// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.drawing.svg;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.calx.drawing.Drawing;
import org.calx.drawing.Group;
import org.calx.drawing.Label;
import org.calx.drawing.Mark;
import org.calx.drawing.Shape;
import org.calx.drawing.paint.Stroke;
import org.calx.drawing.painting.Stroked;

/**
 * Writes a drawing as SVG 1.1 of paths and groups only: no text, font, pattern, style sheet or script, so that every reader shows the
 * same. Text is outlines; its words stay in {@code aria-label}. A group carries its element in {@code data-element}, and in {@code id}
 * with what makes the id unique; its title is shown when it is pointed at. The same drawing gives the same bytes.
 */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    private SvgWriter() {
    }

    /** {@return the file, in UTF-8} */
    public static byte[] write(Drawing drawing) {
        SvgWriter writer = new SvgWriter();
        writer.document(drawing);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(Drawing drawing) {
        String width = PathData.number(drawing.width());
        String height = PathData.number(drawing.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(width)
                .append("mm\" height=\"").append(height).append("mm\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" aria-labelledby=\"").append(id("figure-title")).append(' ').append(id("figure-description")).append("\">\n")
                .append("<title id=\"figure-title\">").append(escaped(drawing.title())).append("</title>\n<desc id=\"figure-description\">")
                .append(escaped(drawing.description())).append("</desc>\n").append("<path class=\"paper\" d=\"M0 0h").append(width).append('v')
                .append(height).append("H0z\" fill=\"#ffffff\"/>\n");
        drawing.marks().forEach(this::mark);
        out.append("</svg>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Shape shape -> Stroked.of(shape).forEach(this::path);
            case Label label -> label(label);
            case Group group -> group(group);
        }
    }

    private void group(Group group) {
        out.append("<g class=\"").append(group.part()).append('"');
        if (group.element() != null) {
            out.append(" id=\"").append(id("element-" + group.element().replaceAll("[^\\p{L}\\p{N}_.-]", "_"))).append("\" data-element=\"")
                    .append(escaped(group.element())).append('"');
        }
        out.append(">\n");
        if (group.title() != null) {
            out.append("<title>").append(escaped(group.title())).append("</title>\n");
        }
        group.marks().forEach(this::mark);
        out.append("</g>\n");
    }

    /** {@return the id, with a number behind it if it is taken} */
    private String id(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "--" + i;
        }
        return id;
    }

    private void label(Label label) {
        for (Stroked letters : Stroked.of(label)) {
            out.append("<path role=\"img\" aria-label=\"").append(escaped(label.text())).append("\" d=\"").append(PathData.of(letters.outline()))
                    .append("\" fill=\"").append(letters.fill().code()).append("\"/>\n");
        }
    }

    private void path(Stroked part) {
        out.append("<path d=\"").append(PathData.of(part.outline())).append("\" fill=\"").append(part.fill() == null ? "none" : part.fill().code())
                .append('"');
        Stroke stroke = part.stroke();
        if (stroke != null) {
            out.append(" stroke=\"").append(stroke.colour().code()).append("\" stroke-width=\"").append(PathData.number(stroke.width()))
                    .append("\" stroke-linejoin=\"round\"");
            if (!stroke.dashes().isEmpty()) {
                out.append(" stroke-dasharray=\"").append(dashes(stroke.dashes())).append('"');
            }
        }
        out.append("/>\n");
    }

    private static String dashes(List<Double> dashes) {
        return dashes.stream().map(PathData::number).collect(Collectors.joining(" "));
    }

    /** Characters XML cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;").replaceAll("[\\t\\n\\r]", " ");
    }
}
