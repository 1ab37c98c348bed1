// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.calx.docx.check.PackageCheck;
import org.calx.language.image.ImageTraces;
import org.calx.language.image.Trace;
import org.calx.manuscript.Composition;
import org.calx.manuscript.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TIFF files of scanners and radiology become PNG images of the same pixels. */
class TiffFigureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, LZW", "10, LZW", "12, LZW", "1, Deflate", "10, PackBits", "1, none"})
    void thePixelsStayTheSame(int type, String compression) throws IOException {
        BufferedImage drawn = drawn(type);
        byte[] tiff = tiff(drawn, compression);
        byte[] planted = ImageParts.with(tiff, tiff.length, "PLANTED Jane Roe".getBytes(StandardCharsets.ISO_8859_1));
        byte[] docx = DocxFile.write(ImageParts.composed(folder, "f.tif", planted).manuscript());
        assertThat(PackageCheck.check(Files.write(folder.resolve("a.docx"), docx))).isEmpty();
        byte[] left = ImageParts.media(DocxFile.of(docx));
        assertThat(ImageParts.latin(left)).startsWith("\u0089PNG").doesNotContain("PLANTED");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(left));
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                assertThat(seen.getRGB(x, y)).isEqualTo(drawn.getRGB(x, y));
            }
        }
    }

    @Test
    void sixteenBitsAreRefusedWithTheCure() throws IOException {
        Composition composition = ImageParts.composed(folder, "f.tif", tiff(new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY), "LZW"));
        assertThat(composition.problems()).extracting(Problem::message).containsExactly(
                "The figure file \"f.tif\" stores 16 bits for each colour; save it with 8, after setting the window of brightness you want to show.");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] tiff = tiff(drawn(BufferedImage.TYPE_INT_RGB), "LZW");
        assertThat(ImageParts.composed(folder, "f.tif", java.util.Arrays.copyOf(tiff, 9)).problems()).extracting(Problem::message)
                .containsExactly("The figure file \"f.tif\" is not a PNG or JPEG image, or it is cut off; save the figure again as PNG or JPEG.");
    }

    /** Tag 013B is the artist, 0132 the date and time; the tags of pixels say nothing. */
    @Test
    void whatAFileSaysIsFound() throws IOException {
        byte[] planted = ByteBuffer.allocate(38).put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2).putInt(0x013B0002).putInt(4)
                .putInt(0x4A616E00).putInt(0x01320002).putInt(4).putInt(0x32303234).putInt(0).array();
        assertThat(ImageTraces.of(planted)).containsExactlyInAnyOrder(Trace.PERSON, Trace.MOMENT);
        assertThat(ImageTraces.of(tiff(drawn(BufferedImage.TYPE_INT_RGB), "LZW"))).isEmpty();
    }

    private static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, x * 5 << 16 | y * 7 << 8 | x * y % 256);
            }
        }
        return image;
    }

    private static byte[] tiff(BufferedImage image, String compression) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!compression.equals("none")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(compression);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
