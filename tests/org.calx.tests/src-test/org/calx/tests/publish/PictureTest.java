// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.calx.language.CalxLanguage;
import org.calx.publish.file.FileName;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.picture.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are looked at before they are used, and never take the place of others. */
class PictureTest {

    @TempDir
    Path folder;

    private Path cases;

    @BeforeEach
    void makeFolder() throws IOException {
        cases = Files.createDirectory(folder.resolve("cases"));
    }

    private Path image(String name, String format, int width) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, 50, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private Picture look(Path image) throws IOException {
        return Picture.look(CalxLanguage.standard(), image, cases.resolve("a.calx"));
    }

    @Test
    void aSoundPictureIsCopiedUnderAPlainName() throws IOException {
        Picture picture = look(image("Röntgen left hand.PNG", "png", 1200));
        assertThat(picture.name()).isEqualTo("Rontgen-left-hand.png");
        assertThat(picture.warnings()).isEmpty();
        assertThat(picture.write(new SafeFile())).isInstanceOf(WriteResult.Written.class);
        assertThat(cases.resolve("Rontgen-left-hand.png")).hasSameBinaryContentAs(folder.resolve("Röntgen left hand.PNG"));
        assertThat(picture.write(new SafeFile())).as("the same again").isInstanceOf(WriteResult.Unchanged.class);
    }

    @Test
    void anotherPictureOfThatNameStays() throws IOException {
        Files.writeString(cases.resolve("THUMB.png"), "another");
        WriteResult written = look(image("thumb.png", "png", 1200)).write(new SafeFile());
        assertThat(written.file()).isEqualTo(cases.resolve("thumb-2.png"));
        assertThat(cases.resolve("THUMB.png")).hasContent("another");
    }

    @Test
    void aNameThatMayIdentifyIsLeftBehind() throws IOException {
        for (String name : new String[] { "Margaret Whitfield.png", "MRN 4711-0815.png", "1962-04-13 hand.png" }) {
            Picture picture = look(image(name, "png", 1200));
            assertThat(picture.renamed()).as(name).isTrue();
            assertThat(picture.name()).isEqualTo("figure.png");
        }
    }

    @Test
    void theEndingFollowsTheContent() throws IOException {
        assertThat(look(image("hand.jpg", "png", 1200)).name()).isEqualTo("hand.png");
        assertThat(look(image("hand", "png", 1200)).name()).isEqualTo("hand.png");
    }

    @Test
    void whatCannotBePrintedIsRefusedWithItsReason() throws IOException {
        byte[] whole = Files.readAllBytes(image("whole.png", "png", 1200));
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> look(cut)).isInstanceOf(IOException.class).hasMessageContaining("cut.png is cut short");
        Path words = Files.writeString(folder.resolve("words.png"), "no image");
        assertThatThrownBy(() -> look(words)).hasMessageContaining("words.png is no PNG or JPEG image");
        Path pdf = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
        assertThatThrownBy(() -> look(pdf)).hasMessageContaining("no picture that can be printed");
        assertThatThrownBy(() -> look(folder.resolve("gone.png"))).hasMessageContaining("it does not exist");
        Path drawing = Files.writeString(folder.resolve("d.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"x.png\"/></svg>");
        assertThatThrownBy(() -> look(drawing)).hasMessageContaining("d.svg");
    }

    @Test
    void whatWordShowsBadlyIsAWarning() throws IOException {
        assertThat(look(image("small.png", "png", 100)).warnings()).singleElement().asString().contains("small.png");
    }

    @Test
    void aPictureBesideTheCaseStaysWhereItIs() throws IOException {
        Path inside = Files.createDirectories(cases.resolve("figures")).resolve("x.png");
        Files.copy(image("x.png", "png", 1200), inside);
        Picture picture = look(inside);
        assertThat(picture.name()).isEqualTo("figures/x.png");
        assertThat(picture.write(new SafeFile()).file()).isEqualTo(inside);
        assertThat(cases).isDirectoryNotContaining("glob:**.png");
    }

    @ParameterizedTest
    @CsvSource({ "Röntgen  Hand.PNG,Rontgen-Hand.png", "..a.tif,a.tif", "con.png,file-con.png", "---.svg,file.svg", "a/b:c.jpg,a-b-c.jpg", "x-.png,x.png" })
    void plainNamesAreTakenByEverySystem(String name, String plain) {
        assertThat(FileName.plain(name)).isEqualTo(plain);
        assertThat(FileName.problem(plain)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/b", "a\\b", "a:b", "a?", "nul", "COM1.txt", ".hidden", "end.", " x", "tab\tx" })
    void namesSomeSystemRefuses(String name) {
        assertThat(FileName.problem(name)).isPresent();
    }
}
