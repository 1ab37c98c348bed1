// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.calx.manuscript.document.Picture;
import org.calx.ui.preview.figure.FigureSource;
import org.calx.ui.preview.figure.Pixels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Pictures in the size in which they are seen. */
class FigureSourceTest {

    private static final int RGB = 0xFFFFFF;

    /** The left half red, the right half blue. */
    private static byte[] image(Picture.Format format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format.extension(), out);
        return out.toByteArray();
    }

    private static Picture picture(Picture.Format format, int width, int height, byte[] content) {
        return new Picture(format, width, height, () -> new ByteArrayInputStream(content));
    }

    @ParameterizedTest
    @EnumSource(Picture.Format.class)
    void keepsTheColoursOfALargePhotograph(Picture.Format format) throws IOException {
        byte[] bytes = image(format, 3000, 2000, BufferedImage.TYPE_INT_RGB);
        Pixels pixels = FigureSource.read(picture(format, 3000, 2000, bytes)).decode(300, 200);
        assertThat(pixels.colours()).hasSize(300 * 200);
        assertThat(new Color(pixels.colours()[100 * 300 + 50]).getRed()).isGreaterThan(240);
        assertThat(new Color(pixels.colours()[100 * 300 + 250]).getBlue()).isGreaterThan(240);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png", out);
        Pixels pixels = FigureSource.read(picture(Picture.Format.PNG, 40, 40, out.toByteArray())).decode(20, 20);
        assertThat(Arrays.stream(pixels.colours()).map(colour -> colour & RGB).distinct()).containsExactly(RGB);
    }

    @Test
    void drawingsAreDrawnInTheSizeNeeded() throws IOException {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" viewBox=\"0 0 100 50\"><rect width=\"50\" height=\"50\" fill=\"#f00\"/></svg>"
                .getBytes(StandardCharsets.UTF_8);
        Picture picture = new Picture(Picture.Format.PNG, 1000, 500, () -> {
            throw new IOException("not to be read");
        }, 300, Optional.of(() -> new ByteArrayInputStream(svg)));
        Pixels pixels = FigureSource.read(picture).decode(200, 100);
        assertThat(pixels.colours()).hasSize(200 * 100);
        assertThat(pixels.colours()[50 * 200 + 20] & RGB).isEqualTo(0xFF0000);
        assertThat(pixels.colours()[50 * 200 + 180] & RGB).isEqualTo(RGB);
    }

    @Test
    void theSameFileHasTheSameFingerprint() throws IOException {
        byte[] red = image(Picture.Format.PNG, 20, 20, BufferedImage.TYPE_INT_RGB);
        byte[] grey = image(Picture.Format.PNG, 20, 20, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(FigureSource.read(picture(Picture.Format.PNG, 20, 20, red)).fingerprint())
                .isEqualTo(FigureSource.read(picture(Picture.Format.PNG, 20, 20, red.clone())).fingerprint())
                .isNotEqualTo(FigureSource.read(picture(Picture.Format.PNG, 20, 20, grey)).fingerprint());
    }

    @Test
    void refusesWhatIsNoImage() throws IOException {
        byte[] bytes = image(Picture.Format.PNG, 400, 400, BufferedImage.TYPE_INT_RGB);
        FigureSource cut = FigureSource.read(picture(Picture.Format.PNG, 400, 400, Arrays.copyOf(bytes, bytes.length / 2)));
        assertThatThrownBy(() -> cut.decode(40, 40)).isInstanceOf(IOException.class);
        FigureSource words = FigureSource.read(picture(Picture.Format.PNG, 400, 400, "words".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> words.decode(40, 40)).isInstanceOf(IOException.class);
    }
}
