// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.calx.drawing.png.PngRaster;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.folder.RefusedFile;
import org.calx.model.image.ImageHeader;
import org.calx.model.image.ImageKind;
import org.calx.model.image.SvgFile;
import org.calx.model.image.TiffHeader;
import org.calx.model.image.UnfitImageException;

/** Opens an image an author names. */
public final class ImageFile {

    /** More pixels than any journal prints; an image that claims more is a mistake or an attack on memory. */
    static final long MAX_PIXELS = 100_000_000L;

    /** A drawing fills the width of the text of an A4 page, in millimetres, unless it would be too high for the page. */
    private static final double SVG_WIDTH = 160;
    private static final double SVG_HEIGHT = 200;

    private ImageFile() {
    }

    /**
     * Reads the header of an image.
     *
     * @param folder the folder of the case
     * @param name   the path the author wrote, relative to it
     * @return the picture, whose bytes are read when it is written, without what they say beside the picture
     * @throws RefusedFile if it cannot or must not be used; the message says why and how to mend it
     */
    public static Picture open(CaseFolder folder, String name) throws RefusedFile {
        Path file = folder.locate("figure file", name);
        String what = "The figure file \"" + name + "\" ";
        if (ImageKind.named(name).filter(kind -> kind == ImageKind.SVG).isPresent()) {
            return svg(file, what);
        }
        ImageHeader header = header(file, what);
        checkName(name, what, header.kind());
        if (header.kind() == ImageKind.TIFF) {
            return tiff(file, what);
        }
        if ((long) header.width() * header.height() > MAX_PIXELS) {
            throw new RefusedFile(RefusedFile.Reason.UNFIT, what + "has " + header.width() + " × " + header.height()
                    + " pixels, more than 100 megapixels; scale it down.");
        }
        Picture.Format format = header.kind() == ImageKind.PNG ? Picture.Format.PNG : Picture.Format.JPEG;
        return new Picture(format, header.width(), header.height(), () -> clean(file, header));
    }

    private static InputStream clean(Path file, ImageHeader header) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ByteArrayInputStream(CleanImage.of(in, header));
        }
    }

    private static ImageHeader header(Path file, String what) throws RefusedFile {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ImageHeader.read(in).orElseThrow(() -> new RefusedFile(RefusedFile.Reason.UNFIT, 
                    what + "is not a PNG or JPEG image, or it is cut off; save the figure again as PNG or JPEG."));
        } catch (IOException e) {
            throw CaseFolder.unreadable(what, e);
        }
    }

    private static Picture svg(Path file, String what) throws RefusedFile {
        try {
            SvgFile drawing = SvgFile.read(Files.readAllBytes(file));
            double width = Math.min(SVG_WIDTH, SVG_HEIGHT * drawing.aspect());
            double height = width / drawing.aspect();
            return new Picture(Picture.Format.PNG, PngRaster.pixels(width, PngRaster.PRINT), PngRaster.pixels(height, PngRaster.PRINT),
                    () -> new ByteArrayInputStream(PngRaster.render(drawing.content(), width, height, PngRaster.PRINT)), PngRaster.PRINT,
                    Optional.of(() -> new ByteArrayInputStream(drawing.content())));
        } catch (UnfitImageException unfit) {
            throw new RefusedFile(RefusedFile.Reason.UNFIT, what + unfit.getMessage() + ".");
        } catch (IOException e) {
            throw CaseFolder.unreadable(what, e);
        }
    }

    private static Picture tiff(Path file, String what) throws RefusedFile {
        try {
            Optional<TiffHeader> read = TiffHeader.read(Files.readAllBytes(file));
            Optional<String> refusal = read.flatMap(TiffHeader::refusal);
            if (refusal.isPresent()) {
                throw new RefusedFile(RefusedFile.Reason.UNFIT, what + refusal.get() + ".");
            }
            TiffHeader header = read.orElseThrow(() -> new IOException("it was changed while it was read"));
            int width = header.turn().swapsSides() ? header.height() : header.width();
            int height = header.turn().swapsSides() ? header.width() : header.height();
            return new Picture(Picture.Format.PNG, width, height, () -> new ByteArrayInputStream(TiffImage.png(Files.readAllBytes(file), header)),
                    Math.max(Picture.SCREEN, header.resolution()), Optional.empty());
        } catch (IOException e) {
            throw CaseFolder.unreadable(what, e);
        }
    }

    private static void checkName(String name, String what, ImageKind kind) throws RefusedFile {
        Optional<ImageKind> named = ImageKind.named(name);
        if (named.isPresent() && named.get() != kind) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            throw new RefusedFile(RefusedFile.Reason.UNFIT, what + "is named as if it were " + extension + " but is a " + kind
                    + " image; rename it to end with \"." + kind.extension() + "\".");
        }
    }
}
