// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.calx.language.CalxLanguage;
import org.calx.manuscript.Composition;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.model.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images: what is accepted, and what is refused with a reason. */
class FigureFileTest {

    @TempDir
    private Path outside;
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectories(outside.resolve("case"));
        Files.createDirectories(folder.resolve("images"));
        Files.write(outside.resolve("secret.png"), png(10, 10));
        Files.write(folder.resolve("good.png"), png(1800, 1200));
        Files.write(folder.resolve("images/good.JPG"), jpeg(640, 480));
        Files.write(folder.resolve("jpeg.png"), jpeg(640, 480));
        Files.write(folder.resolve("png.jpeg"), png(1, 1));
        Files.write(folder.resolve("huge.png"), png(20_000, 20_000));
        Files.write(folder.resolve("flat.png"), png(0, 20));
        Files.write(folder.resolve("empty.png"), new byte[0]);
        Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(png(10, 10), 18));
        Files.writeString(folder.resolve("text.png"), "this is not an image, however it is called");
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));
    }

    @Test
    void sizeAndFormatComeFromTheHeader() throws IOException {
        Composition composition = compose("good.png", "images/good.JPG");
        assertThat(CaseText.messages(composition)).isEmpty();
        List<Picture> pictures = composition.manuscript().blocks().stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).picture()).toList();
        assertThat(pictures).extracting(picture -> picture.format() + " " + picture.widthPixels() + " " + picture.heightPixels())
                .containsExactly("PNG 1800 1200", "JPEG 640 480");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "nowhere.png | does not exist in the case's folder; check its name.", "images | is a folder; name a file in it.",
            "text.png | is not a PNG or JPEG image, or it is cut off; save the figure again as PNG or JPEG.",
            "cut.png | is not a PNG or JPEG image, or it is cut off; save the figure again as PNG or JPEG.",
            "flat.png | is not a PNG or JPEG image, or it is cut off; save the figure again as PNG or JPEG.", "empty.png | is empty.",
            "jpeg.png | is named as if it were PNG but is a JPEG image; rename it to end with \".jpeg\".",
            "png.jpeg | is named as if it were JPEG but is a PNG image; rename it to end with \".png\".",
            "huge.png | has 20000 × 20000 pixels, more than 100 megapixels; scale it down.",
            "../secret.png | lies outside the case's folder; copy the file into it.", "images/../../secret.png | lies outside the case's folder; copy the file into it.",
            "link.png | lies outside the case's folder; copy the file into it.",
            "/etc/hosts | is an absolute path, which others do not have; copy the file beside the case.",
            "~/secret.png | is an absolute path, which others do not have; copy the file beside the case.",
            "http://example.org/a.png | is an address, and files are read from the case's folder only; copy it there.",
            "file:///etc/hosts | is an address, and files are read from the case's folder only; copy it there.",
            "C:\\\\images\\\\a.png | is an address, and files are read from the case's folder only; copy it there." })
    void whatMustNotBeUsedIsRefusedWithAReason(String name, String reason) {
        Composition composition = compose(name);
        assertThat(CaseText.messages(composition)).containsExactly("The figure file \"" + name.replace("\\\\", "\\") + "\" " + reason);
        assertThat(composition.hasErrors()).isTrue();
        assertThat(composition.manuscript().blocks()).noneMatch(Figure.class::isInstance);
        assertThat(ManuscriptText.of(composition.manuscript().blocks())).contains("NOTICE: [Figure missing]");
    }

    @Test
    void withoutAlternativeTextTheCaptionServesAndTheAuthorIsTold() {
        Composition composition = CaseText.composed(CaseText.of("imaging radiograph of left thumb { figure F1 \"good.png\" caption \"A thumb\" }"), folder);
        assertThat(composition.hasErrors()).isFalse();
        assertThat(CaseText.messages(composition)).singleElement().asString().contains("has no alternative text");
        assertThat(ManuscriptText.of(composition.manuscript().blocks())).contains("alt: A thumb");
    }

    /** 1800 pixels are 300 dots per inch on 152.4 mm, so 269 on 170 mm. */
    @Test
    void aJournalIsAskedHowWideItPrints() {
        String wide = "good.png is 1800 pixels wide, 269 dots per inch at 170 mm, the width of the narrowest figures of J; 300 take 2008 pixels, and it has "
                + "enough for 152.4 mm; save it again from the original at full size, for enlarging it adds nothing";
        assertThat(forJournal("figures printed 170 mm wide, at least 300 dpi")).containsExactly(wide);
        assertThat(forJournal("figures printed 170 or 90 mm wide, at least 300 dpi")).isEmpty();
        assertThat(forJournal("figures printed at least 600 dpi")).singleElement().asString().contains("572 dots per inch at 80 mm, the width of one column of a journal;");
    }

    private List<String> forJournal(String figures) {
        Journal journal = (Journal) CalxLanguage.standard().parse(Path.of("j.calx"), "journal \"J\" { " + figures + " }").model().orElseThrow()
                .getDeclarations().get(0);
        assertThat(journal.eResource().getErrors()).as(figures).isEmpty();
        return CaseText.messages(new ManuscriptComposer(CompositionOptions.STANDARD.withProfile(JournalProfile.of(journal)))
                .compose(CaseText.of("figure \"good.png\" caption \"C\" alt \"A\""), folder));
    }

    private Composition compose(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append("figure \"").append(name).append("\" caption \"C\" alt \"A\"\n");
        }
        return CaseText.composed(CaseText.of(text.toString()), folder);
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(40).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).putInt(width).putInt(height).array();
    }

    /** With an application segment and a fill byte before the frame. */
    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(40).putShort((short) 0xFFD8).putShort((short) 0xFFE0).putShort((short) 6).putInt(0x4A464946).put((byte) 0xFF)
                .putShort((short) 0xFFC2).putShort((short) 17).put((byte) 8).putShort((short) height).putShort((short) width).array();
    }
}
