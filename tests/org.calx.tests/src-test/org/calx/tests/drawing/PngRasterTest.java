// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.calx.drawing.Drawing;
import org.calx.drawing.png.PngRaster;
import org.calx.drawing.svg.SvgWriter;
import org.junit.jupiter.api.Test;

/** Drawings as images for print. */
class PngRasterTest {

    private static byte[] render() {
        Drawing drawing = SampleDrawing.drawing();
        return PngRaster.render(SvgWriter.write(drawing), drawing.width(), drawing.height(), PngRaster.PRINT);
    }

    @Test
    void columnAt300DotsPerInch() throws Exception {
        byte[] png = render();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1004, 591); // 85 and 50 mm
        int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        ByteBuffer density = ByteBuffer.wrap(png, chunk + 4, 9);
        assertThat(List.of(density.getInt(), density.getInt(), (int) density.get())).containsExactly(11811, 11811, 1); // per metre
    }

    @Test
    void showsColoursHatchesAndPaper() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(render()));
        assertThat(Integer.toHexString(image.getRGB(2, 2))).isEqualTo("ffffffff");
        List<String> bar = new ArrayList<>();
        for (int x = 200; x < 400; x++) {
            bar.add(Integer.toHexString(image.getRGB(x, 165)));
        }
        assertThat(bar).contains("ff56b4e9", "ff000000");
    }

    @Test
    void sameDrawingGivesSameBytes() {
        assertThat(render()).isEqualTo(render());
    }

    /** A Java runtime without fonts throws as soon as its font manager is asked for anything. */
    @Test
    void fontsOfThePlatformAreNeverLookedFor() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Djava.awt.headless=true", "-Xlog:class+load", "-cp", System.getProperty("java.class.path"),
                SampleDrawing.class.getName()).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(log).contains("java.awt.image.BufferedImage ").containsPattern("(?m)^bytes \\d{4,}$")
                .doesNotContain("FontManager", "FontConfiguration", "sun.font.Font2D");
    }
}
