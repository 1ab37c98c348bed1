// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.preview;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Picture;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.ui.preview.proof.PrintLook;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Shape;

/** Manuscripts made of words that mean nothing. */
final class Manuscripts {

    private Manuscripts() {
    }

    static Manuscript of(boolean draft, Block... blocks) {
        return new Manuscript(new DocumentProperties("A title", List.of(), List.of(), "Case report", "en-GB", Instant.EPOCH, draft), List.of(blocks));
    }

    static Proof proof(Block... blocks) {
        return Proof.of(of(false, blocks), PrintLook.of(JournalProfile.CARE));
    }

    static Paragraph body(Object... parts) {
        return new Paragraph(Paragraph.Role.BODY, inlines(parts));
    }

    static Heading heading(int level, String text) {
        return new Heading(level, List.of(Run.of(text)));
    }

    static List<Inline> inlines(Object... parts) {
        return Arrays.stream(parts).map(part -> part instanceof Inline inline ? inline : Run.of((String) part)).toList();
    }

    static Passage passage(String origin, Object... parts) {
        return new Passage(new Passage.Origin(origin), inlines(parts));
    }

    static Figure figure(int number, int width, int height, int pixelsPerInch) {
        Picture picture = new Picture(Picture.Format.PNG, width, height, () -> new ByteArrayInputStream(new byte[0]), pixelsPerInch, Optional.empty());
        return new Figure(picture, "A hand", new Caption(Caption.Kind.FIGURE, number, "figure" + number, inlines(passage("f" + number, "A caption."))));
    }

    /** The shapes of a proof but the edges of sheets. */
    static List<Shape> shapes(Proof proof) {
        return proof.pieces().stream().map(piece -> piece.shape()).filter(shape -> !(shape instanceof Shape.Edge)).toList();
    }
}
