// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.calx.docx.check.PackageCheck;
import org.calx.manuscript.Composition;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an image file says beside its picture stays with the author. */
class ImagePrivacyTest {

    private static final String PLANTED = "PLANTED Jane Roe 48.8566N";
    private static final int JPEG_HEAD = 2;
    /** Behind the signature and the header. */
    private static final int PNG_HEAD = 33;

    @TempDir
    private Path folder;

    @Test
    void nothingPlantedInAPngFileLeaves() throws IOException {
        byte[] bare = drawn("png");
        byte[] image = ImageParts.with(bare, PNG_HEAD, ImageParts.chunk("tEXt", "Author\0" + PLANTED), ImageParts.chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + PLANTED),
                ImageParts.chunk("zTXt", "Comment\0\0" + PLANTED), ImageParts.chunk("eXIf", PLANTED), ImageParts.chunk("tIME", "\7\344\1\1\1\1\1"),
                ImageParts.chunk("prVt", PLANTED), ImageParts.chunk("iCCP", PLANTED + "\0\0profile"), ImageParts.chunk("gAMA", "\0\0\261\217"),
                ImageParts.chunk("pHYs", "\0\0.#\0\0.#\1"));
        byte[] left = exported("f.png", ImageParts.with(image, image.length, PLANTED.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(ImageParts.latin(left)).doesNotContain("PLANTED", "Jane", "tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt").contains("gAMA", "pHYs", "iCCPICC\0\0profile");
        assertThat(chunk(left, "IDAT")).isEqualTo(chunk(bare, "IDAT"));
    }

    @Test
    void nothingPlantedInAJpegFileLeaves() throws IOException {
        byte[] bare = drawn("jpg");
        byte[] image = ImageParts.with(bare, JPEG_HEAD, ImageParts.segment(0xE1, ImageParts.exif(1, PLANTED)),
                ImageParts.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + PLANTED), ImageParts.segment(0xED, "Photoshop 3.0\0" + PLANTED),
                ImageParts.segment(0xE2, "MPF\0" + PLANTED), ImageParts.segment(0xE2, "ICC_PROFILE\0\1\1profile"), ImageParts.segment(0xE0, "JFXX\0" + PLANTED),
                ImageParts.segment(0xFE, PLANTED), ImageParts.segment(0xEF, PLANTED));
        byte[] left = exported("f.jpg", ImageParts.with(image, image.length, PLANTED.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(ImageParts.latin(left)).doesNotContain("PLANTED", "Jane", "Exif", "xap", "Photoshop", "MPF", "JFXX").contains("ICC_PROFILE\0\1\1profile", "JFIF");
        assertThat(ImageParts.latin(left)).endsWith(scan(bare));
    }

    @Test
    void nothingIsMissingFromAnImageThatSaysNothing() throws IOException {
        assertThat(exported("f.png", drawn("png"))).isEqualTo(drawn("png"));
        assertThat(exported("g.jpg", drawn("jpg"))).isEqualTo(drawn("jpg"));
    }

    /** The stored image is red at its left and blue at its right; where red is to be seen depends on the orientation. */
    @ParameterizedTest
    @CsvSource({"2, 64, 32, 60, 16", "3, 64, 32, 60, 16", "4, 64, 32, 4, 16", "5, 32, 64, 16, 4", "6, 32, 64, 16, 4", "7, 32, 64, 16, 60",
            "8, 32, 64, 16, 60"})
    void aPhotographIsTurnedAsItsCameraAsks(int orientation, int width, int height, int redX, int redY) throws IOException {
        byte[] image = ImageParts.with(drawn("jpg"), JPEG_HEAD, ImageParts.segment(0xE1, ImageParts.exif(orientation, PLANTED)));
        Composition composition = ImageParts.composed(folder, "f.jpg", image);
        Picture picture = composition.manuscript().blocks().stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).picture()).findFirst()
                .orElseThrow();
        byte[] left = exported("f.jpg", image);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(left));
        assertThat(List.of(picture.widthPixels(), picture.heightPixels(), seen.getWidth(), seen.getHeight())).containsExactly(width, height, width, height);
        assertThat(new Color(seen.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(width - 1 - redX, height - 1 - redY)).getBlue()).isGreaterThan(200);
        assertThat(ImageParts.latin(left)).doesNotContain("PLANTED", "Exif");
    }

    @Test
    void aPngImageIsTurnedAsItsFileAsks() throws IOException {
        String exif = ImageParts.latin(ImageParts.exif(6, PLANTED)).substring("Exif\0\0".length());
        byte[] left = exported("f.png", ImageParts.with(drawn("png"), PNG_HEAD, ImageParts.chunk("eXIf", exif)));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(left));
        assertThat(List.of(seen.getWidth(), seen.getHeight(), seen.getRGB(16, 4), seen.getRGB(16, 60)))
                .containsExactly(32, 64, Color.RED.getRGB(), Color.BLUE.getRGB());
        assertThat(ImageParts.latin(left)).doesNotContain("PLANTED", "eXIf");
    }

    private byte[] exported(String name, byte[] image) throws IOException {
        byte[] docx = DocxFile.write(ImageParts.composed(folder, name, image).manuscript());
        Path file = Files.write(folder.resolve("a.docx"), docx);
        assertThat(PackageCheck.check(file)).isEmpty();
        return ImageParts.media(DocxFile.of(docx));
    }

    private static byte[] drawn(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, (x < image.getWidth() / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static String chunk(byte[] png, String name) {
        String text = ImageParts.latin(png);
        return text.substring(text.indexOf(name) - 4, text.indexOf("IEND") - 4);
    }

    /** {@return what begins with the tables of quantisation} */
    private static String scan(byte[] jpeg) {
        String text = ImageParts.latin(jpeg);
        return text.substring(text.indexOf("\u00ff\u00db"));
    }
}
