// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.drawn;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.calx.drawing.Drawing;
import org.calx.drawing.png.PngRaster;
import org.calx.drawing.svg.SvgWriter;
import org.calx.manuscript.document.Picture;

/**
 * A figure drawn from a case.
 *
 * @param drawing the drawing; its description serves as alternative text
 * @param caption what stands below it unless the author wrote a caption; ends with a full stop
 * @param table   the same as a table
 */
public record DrawnFigure(Drawing drawing, String caption, FigureTable table) {

    /** {@return the figure for a manuscript, as PNG and as SVG; the bytes are made when they are read} */
    public Picture picture() {
        return new Picture(Picture.Format.PNG, PngRaster.pixels(drawing.width(), PngRaster.PRINT), PngRaster.pixels(drawing.height(), PngRaster.PRINT),
                () -> new ByteArrayInputStream(png()), PngRaster.PRINT, Optional.of(() -> new ByteArrayInputStream(svg())));
    }

    /** {@return the SVG file} */
    public byte[] svg() {
        return SvgWriter.write(drawing);
    }

    /** {@return the PNG file, at the resolution of print} */
    public byte[] png() {
        return PngRaster.render(svg(), drawing.width(), drawing.height(), PngRaster.PRINT);
    }
}
