// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.calx.docx.check.PackageCheck;
import org.calx.manuscript.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of the author become a picture for print and a clean drawing; those that need other files are refused. */
class SvgFigureTest {

    private static final String START = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
            + "xmlns:tool='http://example.org/tool' tool:docname='PLANTED.svg' viewBox='0 0 200 100' onload='PLANTED()'>";

    @TempDir
    private Path folder;

    @Test
    void aDrawingLeavesWithoutWhatItDoesNotShow() throws IOException {
        String svg = "<?xml version='1.0'?><!-- PLANTED --><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/planted.dtd'>" + START
                + "<title>PLANTED</title><metadata><x>PLANTED</x></metadata><script>PLANTED()</script><!-- PLANTED --><tool:view name='PLANTED'/>"
                + "<defs><rect id='r' width='100' height='100' fill='#f00'/></defs><use xlink:href='#r'/>"
                + "<a href='http://example.org/PLANTED'><rect x='100' width='100' height='100' style='fill:#00f'/></a></svg>";
        byte[] docx = DocxFile.write(ImageParts.composed(folder, "f.svg", svg.getBytes(StandardCharsets.UTF_8)).manuscript());
        assertThat(PackageCheck.check(Files.write(folder.resolve("a.docx"), docx))).isEmpty();
        DocxFile file = DocxFile.of(docx);
        assertThat(new String(file.parts().get("word/media/figure1.svg"), StandardCharsets.UTF_8)).contains("<use", "<rect")
                .doesNotContain("PLANTED", "planted", "script", "metadata", "onload", "example.org");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file.parts().get("word/media/figure1.png")));
        assertThat(seen.getWidth()).as("160 mm at 300 dpi").isEqualTo(1890);
        assertThat(seen.getHeight()).isEqualTo(945);
        assertThat(new Color(seen.getRGB(400, 400))).isEqualTo(Color.RED);
        assertThat(new Color(seen.getRGB(1500, 400))).isEqualTo(Color.BLUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<image href='http://example.org/a.png'/>", "<image href='data:image/png;base64,AAAA'/>", "<use href='other.svg#a'/>",
            "<rect style='fill:url(http://example.org/a)'/>", "<style>@import 'http://example.org/a.css';</style>", "<foreignObject/>",
            "<style>rect { fill: u\\72l(http://example.org/a) }</style>", "<g id='a'><use href='#b'/></g><use href='#a'/>", "<rect"})
    void aDrawingThatNeedsMoreIsRefused(String content) throws IOException {
        assertThat(ImageParts.composed(folder, "f.svg", (START + content + "</svg>").getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::message).singleElement().asString().startsWith("The figure file \"f.svg\" ").contains("save");
    }

    @Test
    void nothingOutsideIsRead() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String svg = "<!DOCTYPE svg [<!ENTITY s SYSTEM '" + folder.resolve("secret.txt").toUri() + "'>]>" + START + "<text>&s;</text></svg>";
        byte[] docx = DocxFile.write(ImageParts.composed(folder, "f.svg", svg.getBytes(StandardCharsets.UTF_8)).manuscript());
        assertThat(ImageParts.latin(DocxFile.of(docx).parts().get("word/media/figure1.svg"))).doesNotContain("SECRET", "secret");
    }
}
