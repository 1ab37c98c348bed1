// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.model.image;

import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

/** How wide a drawing is for its height, by SVG 2, sections 8.2 and 8.6. */
final class SvgSize {

    /** In units of 1/96 inch. */
    private static final Map<String, Double> UNITS = Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "mm", 96 / 25.4, "cm", 96 / 2.54);
    private static final double MOST_ASPECT = 20;

    private SvgSize() {
    }

    /** {@return width divided by height; a drawing without a box of its own gets it, so that it can be scaled} */
    static double aspect(Element root) throws UnfitImageException {
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        Optional<Double> width = box.length == 4 ? length(box[2]) : length(root.getAttribute("width"));
        Optional<Double> height = box.length == 4 ? length(box[3]) : length(root.getAttribute("height"));
        if (width.isEmpty() || height.isEmpty()) {
            throw new UnfitImageException("does not say how large it is; save it with a viewBox, or with width and height");
        }
        double aspect = width.get() / height.get();
        if (aspect > MOST_ASPECT || aspect < 1 / MOST_ASPECT) {
            throw new UnfitImageException("is more than 20 times as long as it is broad; make it fit a page");
        }
        if (box.length != 4) {
            root.setAttribute("viewBox", "0 0 " + width.get() + " " + height.get());
        }
        return aspect;
    }

    private static Optional<Double> length(String text) {
        String number = text.strip().replaceFirst("[a-z]*$", "");
        Double unit = UNITS.get(text.strip().substring(number.length()));
        try {
            double value = unit == null ? 0 : Double.parseDouble(number) * unit;
            return value > 0 && Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
