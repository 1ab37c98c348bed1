// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.drawing.Drawing;
import org.calx.drawing.png.PngRaster;
import org.calx.drawing.svg.SvgWriter;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.publish.CaseReviewer;
import org.calx.publish.ReviewedCase;
import org.calx.ui.figure.painting.DrawingPainter;
import org.calx.ui.figure.painting.PreparedDrawing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** A figure on the screen is the figure in the file: all its pixels are compared. */
class FigurePainterTest {

    /** Five pixels a millimetre, so that a paper of whole millimetres has whole pixels. */
    private static final int DPI = 127;
    /** Two rasterisers smooth edges a little differently. */
    private static final double MEAN_DIFFERENCE = 1.5;
    private static final double DIFFERENT_PIXELS = 0.004;
    private static final int DIFFERENT = 96;

    @Test
    void timelineOnTheScreenIsThatInTheFile() throws NothingToDraw {
        compare(DrawingKind.TIMELINE);
    }

    @Test
    void lesionMapOnTheScreenIsThatInTheFile() throws NothingToDraw {
        compare(DrawingKind.LESION_MAP);
    }

    @Test
    void trendsOnTheScreenAreThoseInTheFile() throws NothingToDraw {
        compare(DrawingKind.TRENDS);
    }

    private static void compare(DrawingKind kind) throws NothingToDraw {
        Drawing drawing = drawing(kind);
        ImageData file = new ImageData(new ByteArrayInputStream(PngRaster.render(SvgWriter.write(drawing), drawing.width(), drawing.height(), DPI)));
        ImageData screen = painted(drawing, file.width, file.height);
        long sum = 0;
        long different = 0;
        for (int y = 0; y < file.height; y++) {
            for (int x = 0; x < file.width; x++) {
                RGB one = file.palette.getRGB(file.getPixel(x, y));
                RGB other = screen.palette.getRGB(screen.getPixel(x, y));
                int difference = Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue);
                sum += difference;
                different += difference > DIFFERENT ? 1 : 0;
            }
        }
        double pixels = (double) file.width * file.height;
        String found = kind + ": a mean difference of " + sum / pixels / 3 + ", " + different / pixels + " of the pixels differ";
        assertTrue(sum / pixels / 3 < MEAN_DIFFERENCE, found);
        assertTrue(different / pixels < DIFFERENT_PIXELS, found);
    }

    private static Drawing drawing(DrawingKind kind) throws NothingToDraw {
        CaseReviewer reviewer = new CaseReviewer(CalxLanguage.standard());
        ReviewedCase subject = reviewer.review(Path.of("painter.calx"), FigureCase.TEXT, Optional.empty(), () -> false).cases().getFirst();
        Drawing drawn = subject.drawings().draw(kind, FigureRequest.PAGE, List.of()).drawing();
        return new Drawing(drawn.width(), Math.ceil(drawn.height()), drawn.title(), drawn.description(), drawn.marks());
    }

    private static ImageData painted(Drawing drawing, int width, int height) {
        Image image = new Image(Display.getDefault(), width, height);
        GC gc = new GC(image);
        DrawingPainter painter = new DrawingPainter();
        try {
            gc.setBackground(Display.getDefault().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, width, height);
            painter.use(PreparedDrawing.of(drawing));
            painter.paint(gc, 0, 0, DPI / 25.4);
            return image.getImageData();
        } finally {
            painter.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
