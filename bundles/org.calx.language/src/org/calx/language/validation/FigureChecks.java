// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.calx.model.CalxPackage;
import org.calx.model.Figure;
import org.calx.model.image.ImageHeader;
import org.calx.model.image.ImageKind;
import org.calx.model.image.PrintFit;
import org.calx.model.image.SvgFile;
import org.calx.model.image.TiffHeader;
import org.calx.model.image.UnfitImageException;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Check;

/** Figures are images that lie beside the case. */
public class FigureChecks extends CaseChecks {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final int PNG_END = 0x49454E44;
    /** Length, name and check sum of a chunk. */
    private static final int CHUNK_FRAME = 12;
    /** What the export accepts, too. */
    private static final long MOST_PIXELS = 100_000_000L;
    private static final int SCREEN_COLOURS = 3;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] TIFF_LITTLE = {'I', 'I', 42, 0};
    private static final byte[] TIFF_BIG = {'M', 'M', 0, 42};

    /** The kinds of images a manuscript can hold. */
    private enum Kind {
        NONE, PNG, JPEG, TIFF
    }

    /** The file of a figure. */
    @Check
    public void file(Figure figure) {
        if (figure.getFile() == null || !CaseFolder.exists(figure)) {
            return;
        }
        Optional<URI> file = CaseFolder.inside(figure, figure.getFile());
        if (file.isEmpty()) {
            report(IssueCode.FIGURE_OUTSIDE_FOLDER,
                    figure.getFile() + " lies outside the folder of the case, so the case would lose it when it is "
                    + "passed on; copy the image beside the case and name it there", figure, CalxPackage.Literals.FIGURE__FILE);
            return;
        }
        try {
            Optional<byte[]> start = CaseFolder.read(figure, file.get(), PNG.length);
            if (start.isEmpty()) {
                report(IssueCode.FIGURE_MISSING, "there is no file " + figure.getFile()
                        + " beside the case; correct the name, or put the image there", figure, CalxPackage.Literals.FIGURE__FILE);
                return;
            }
            if (ImageKind.named(figure.getFile()).filter(kind -> kind == ImageKind.SVG).isPresent()) {
                svg(figure, CaseFolder.read(figure, file.get(), Integer.MAX_VALUE).orElseThrow());
                return;
            }
            switch (kind(figure, start.get())) {
            case PNG -> png(figure, CaseFolder.read(figure, file.get(), Integer.MAX_VALUE).orElseThrow());
            case JPEG -> jpeg(figure, CaseFolder.read(figure, file.get(), Integer.MAX_VALUE).orElseThrow());
            case TIFF -> tiff(figure, CaseFolder.read(figure, file.get(), Integer.MAX_VALUE).orElseThrow());
            case NONE -> {
                // said already
            }
            }
        } catch (IOException unreadable) {
            report(IssueCode.FIGURE_MISSING, figure.getFile() + " cannot be read: " + unreadable.getMessage(), figure,
                    CalxPackage.Literals.FIGURE__FILE);
        }
    }

    private Kind kind(Figure figure, byte[] start) {
        Kind held = startsWith(start, PNG) ? Kind.PNG : startsWith(start, JPEG) ? Kind.JPEG
                : startsWith(start, TIFF_LITTLE) || startsWith(start, TIFF_BIG) ? Kind.TIFF : Kind.NONE;
        Kind named = named(figure.getFile());
        if (held == Kind.NONE) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " is " + (start.length == 0 ? "empty" : "no PNG or JPEG image")
                    + "; save the image as PNG or JPEG", figure, CalxPackage.Literals.FIGURE__FILE);
        } else if (held != named) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " holds a " + held + " image under another name; name it ."
                    + held.name().toLowerCase(Locale.ROOT), figure, CalxPackage.Literals.FIGURE__FILE);
        }
        return held;
    }

    private void png(Figure figure, byte[] image) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(image);
        if (isCutShort(chunks)) {
            cutShort(figure);
        } else {
            size(figure, chunks.getInt(PNG_WIDTH) & 0xFFFFFFFFL, chunks.getInt(PNG_HEIGHT) & 0xFFFFFFFFL);
            resolution(figure, image);
        }
    }

    private void jpeg(Figure figure, byte[] image) throws IOException {
        JpegShape shape = JpegShape.of(image);
        if (!shape.whole()) {
            cutShort(figure);
            return;
        }
        size(figure, shape.width(), shape.height());
        resolution(figure, image);
        if (shape.components() > SCREEN_COLOURS) {
            report(IssueCode.FIGURE_IN_PRINT_COLOURS, figure.getFile()
                    + " stores the colours of a printing press (CMYK), which Word shows wrongly or not at all; save it with the colours of a "
                    + "screen (RGB)", figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    private void svg(Figure figure, byte[] image) {
        try {
            SvgFile.read(image);
        } catch (UnfitImageException unfit) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " " + unfit.getMessage(), figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    private void tiff(Figure figure, byte[] image) throws IOException {
        Optional<TiffHeader> header = TiffHeader.read(image);
        if (header.isEmpty()) {
            cutShort(figure);
            return;
        }
        if (header.get().refusal().isPresent()) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " " + header.get().refusal().get(), figure, CalxPackage.Literals.FIGURE__FILE);
            return;
        }
        resolution(figure, image);
        if (header.get().more()) {
            report(IssueCode.FIGURE_SEVERAL_PAGES, figure.getFile() + " has several pages, of which a manuscript shows the first; save each page you "
                    + "want to show as an image of its own", figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    /** Whether the image can be printed; the width is that of the photograph as it is seen. */
    private void resolution(Figure figure, byte[] image) throws IOException {
        ImageHeader.read(new ByteArrayInputStream(image))
                .filter(header -> header.kind().name().equals(named(figure.getFile()).name()) && PrintFit.COLUMN.isTooCoarse(header.width()))
                .ifPresent(header -> report(IssueCode.FIGURE_RESOLUTION_LOW, PrintFit.COLUMN.message(figure.getFile(), header.width()), figure,
                        CalxPackage.Literals.FIGURE__FILE));
    }

    private void cutShort(Figure figure) {
        report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " is cut short; save or copy the image again", figure,
                CalxPackage.Literals.FIGURE__FILE);
    }

    private void size(Figure figure, long width, long height) {
        if (width * height > MOST_PIXELS || width == 0 || height == 0) {
            report(IssueCode.FIGURE_NOT_AN_IMAGE, figure.getFile() + " has " + width + " x " + height
                    + " pixels; save it with at least one and at most 100 megapixels", figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    /** Only some figures can be drawn from a case. */
    @Check
    public void drawing(Figure figure) {
        if (figure.getDrawing() != null && CaseFacts.term(Vocabulary.DRAWING, figure.getDrawing()).isEmpty()) {
            report(IssueCode.FIGURE_NOT_DRAWN, "Nothing called \"" + figure.getDrawing()
                    + "\" can be drawn from a case; write timeline, lesion map or trends.", figure, CalxPackage.Literals.FIGURE__DRAWING);
        }
    }

    /** What the figure shows, for those who cannot see it. */
    @Check
    public void alternative(Figure figure) {
        if (figure.getFile() != null && !isBroken(figure) && (figure.getAlt() == null || figure.getAlt().isBlank())) {
            report(IssueCode.FIGURE_WITHOUT_ALT, figure.getFile() + " has no alternative text; add 'alt \"...\"' with what a reader who cannot "
                    + "see it should know", figure, CalxPackage.Literals.FIGURE__FILE);
        }
    }

    /** A PNG image is a row of chunks, each with its length, and the last is named IEND. */
    private static boolean isCutShort(ByteBuffer image) {
        int chunk = PNG.length;
        while (image.limit() - chunk >= CHUNK_FRAME) {
            long next = chunk + (image.getInt(chunk) & 0xFFFFFFFFL) + CHUNK_FRAME;
            if (next > image.limit()) {
                return true;
            }
            if (image.getInt(chunk + Integer.BYTES) == PNG_END) {
                return next < PNG_HEIGHT + Integer.BYTES;
            }
            chunk = (int) next;
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static Kind named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".png") ? Kind.PNG : name.endsWith(".jpg") || name.endsWith(".jpeg") ? Kind.JPEG
                : name.endsWith(".tif") || name.endsWith(".tiff") ? Kind.TIFF : Kind.NONE;
    }
}
