// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Images an export would refuse are found by the check already. */
class FigureChecksTest {

    @TempDir
    private Path folder;
    private byte[] image;
    private String name = "f.png";

    @BeforeEach
    void drawImage() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(945, 9, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        image = png.toByteArray();
    }

    @Test
    void aWholeImageIsAccepted() throws IOException {
        assertThat(check(image)).isNull();
    }

    @Test
    void anImageCutAnywhereIsFound() throws IOException {
        for (int length = 8; length < image.length; length++) {
            assertThat(check(Arrays.copyOf(image, length))).as("first %d bytes", length)
                    .isEqualTo("f.png is cut short; save or copy the image again");
        }
    }

    @Test
    void aJpegImageCutAnywhereIsFound() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(945, 9, BufferedImage.TYPE_BYTE_GRAY), "jpg", jpeg);
        image = jpeg.toByteArray();
        name = "f.jpg";
        assertThat(check(image)).isNull();
        for (int length = 4; length < image.length; length++) {
            assertThat(check(Arrays.copyOf(image, length))).as("first %d bytes", length)
                    .isEqualTo("f.jpg is cut short; save or copy the image again");
        }
    }

    @Test
    void anImageThatClaimsTooManyPixelsIsFound() throws IOException {
        ByteBuffer.wrap(image).putInt(16, 50_000).putInt(20, 50_000);
        assertThat(check(image)).startsWith("f.png has 50000 x 50000 pixels");
    }

    @Test
    void aDrawingThatNeedsAnotherFileIsFound() throws IOException {
        name = "f.svg";
        String start = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'>";
        assertThat(check((start + "<rect/></svg>").getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(check((start + "<use href='a.svg#b'/></svg>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f.svg needs something outside its file; save it with everything it needs inside, or as PNG");
    }

    @Test
    void aTiffImageIsAcceptedUnlessItHasSixteenBits() throws IOException {
        name = "f.tif";
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_USHORT_GRAY}) {
            ByteArrayOutputStream tiff = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(945, 9, type), "tiff", tiff);
            String found = check(tiff.toByteArray());
            assertThat(found == null ? "accepted" : found).startsWith(type == BufferedImage.TYPE_INT_RGB ? "accepted" : "f.tif stores 16 bits for each colour");
        }
    }

    /** 80 mm are 80 / 25.4 × 300 = 944.9 pixels; 600 pixels are 191 dots per inch there, or 300 on 50.8 mm. */
    @Test
    void anImageTooCoarseForPrintIsFound() throws IOException {
        for (int width : new int[] {600, 944}) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 4000, BufferedImage.TYPE_BYTE_BINARY), "png", png);
            assertThat(check(png.toByteArray())).startsWith("f.png is " + width + " pixels wide");
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        assertThat(check(png.toByteArray())).isEqualTo("f.png is 600 pixels wide, 191 dots per inch at 80 mm, the width of one column of a journal; "
                + "300 take 945 pixels, and it has enough for 50.8 mm; save it again from the original at full size, for enlarging it adds nothing");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void aLinkThatLeadsOutIsRefused(@TempDir Path elsewhere) throws IOException {
        Path target = Files.write(elsewhere.resolve("f.png"), image);
        Files.createSymbolicLink(folder.resolve("f.png"), target);
        assertThat(check()).startsWith("f.png lies outside the folder of the case");
    }

    private String check(byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return check();
    }

    /** {@return the message about the figure; null for none} */
    private String check() {
        CalxLanguage language = CalxLanguage.standard();
        return language.check(language.parse(folder.resolve("a.calx"), "case A { figure F1 \"" + name + "\" alt \"A\" }")).stream()
                .filter(found -> found.code().startsWith("FIGURE_")).map(Diagnostic::message).findFirst().orElse(null);
    }
}
