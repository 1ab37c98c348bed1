// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.List;
import java.util.Optional;
import org.calx.manuscript.document.Picture;
import org.calx.ui.preview.proof.Shape;
import org.calx.ui.preview.proof.Stretch;
import org.calx.ui.preview.setting.Area;
import org.calx.ui.preview.setting.PieceSetter;
import org.calx.ui.preview.setting.SetPiece;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints the part of a proof that its window shows. */
final class ProofPainter {

    private static final String DRAFT = "DRAFT – not for submission";
    private static final double SMALL = 9;
    private static final double NUMBER = 7.5;
    private static final int ROUND = 4;
    private static final int BAR = 3;
    private static final int MESSAGE_MARGIN = 24;
    private static final int[] SHADOW = {70, 40, 18};
    /** White pictures dazzle on dark paper: so much of them is shown. */
    private static final int DIMMED = 220;
    private static final int OPAQUE = 255;

    private final ProofWindow window;
    private final FigureImages images;
    private final Fonts fonts;
    private final GC gc;
    private final Rectangle client;
    private final int zoom;

    /** Paints on a control's surface, whose monitor magnifies so many per cent. */
    ProofPainter(ProofWindow window, FigureImages images, Fonts fonts, GC gc, Rectangle client, int zoom) {
        this.window = window;
        this.images = images;
        this.fonts = fonts;
        this.gc = gc;
        this.client = client;
        this.zoom = zoom;
    }

    /** Paints a sentence in place of a proof. */
    static void message(GC gc, Rectangle client, String words, Font font) {
        gc.setBackground(ProofColours.DESK.get());
        gc.fillRectangle(client);
        gc.setForeground(ProofColours.INK.get());
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(font);
            layout.setText(words);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(1, client.width - 2 * MESSAGE_MARGIN));
            layout.draw(gc, MESSAGE_MARGIN, Math.max(MESSAGE_MARGIN, client.height / 2 - layout.getBounds().height));
        } finally {
            layout.dispose();
        }
    }

    void paint(Highlights highlights) {
        sheets();
        int y = -window.galley().hidden();
        for (int piece = window.galley().first(); piece < window.galley().count() && y < client.height; piece++) {
            piece(piece, y, highlights);
            y += window.galley().height(piece);
        }
    }

    private void sheets() {
        gc.setBackground(ProofColours.PAPER.get());
        int x = window.sheetX();
        int width = window.paper().width();
        gc.fillRectangle(x, 0, width, client.height);
        gc.setBackground(ProofColours.DESK.get());
        gc.fillRectangle(0, 0, x, client.height);
        gc.fillRectangle(x + width, 0, client.width, client.height);
        gc.setBackground(ProofColours.EDGE.get());
        for (int i = 0; i < SHADOW.length; i++) {
            gc.setAlpha(SHADOW[i]);
            gc.fillRectangle(x - 1 - i, 0, 1, client.height);
            gc.fillRectangle(x + width + i, 0, 1, client.height);
        }
        gc.setAlpha(OPAQUE);
    }

    private void piece(int piece, int y, Highlights highlights) {
        Shape shape = window.proof().shape(piece);
        if (shape instanceof Shape.Edge edge) {
            edge(edge, y);
            return;
        }
        SetPiece<LayoutSetting> set = window.piece(piece);
        frames(set, y);
        ground(highlights.found(), piece, set, y, ProofColours.FOUND.get());
        ground(highlights.caret(), piece, set, y, ProofColours.CARET.get());
        ground(highlights.pointed().map(List::of).orElse(List.of()), piece, set, y, ProofColours.POINTED.get());
        bars(highlights.caret(), piece, set, y);
        for (SetPiece.SetText<LayoutSetting> text : set.texts()) {
            text(text, piece, y, highlights.chosen());
        }
        gc.setBackground(ProofColours.INK.get());
        set.rules().stream().filter(rule -> !rule.frame()).map(SetPiece.Rule::area)
                .forEach(area -> gc.fillRectangle(window.textX() + area.x(), y + area.y(), area.width(), area.height()));
        if (set.picture().isPresent() && shape instanceof Shape.Image image) {
            picture(image, window.proof().pieces().get(piece).picture().orElse(null), set.picture().get().moved(window.textX(), y),
                    isPointed(highlights, piece));
        }
        numbers(set, piece, y);
    }

    private static boolean isPointed(Highlights highlights, int piece) {
        return highlights.pointed().filter(part -> part.from().piece() == piece).isPresent()
                || highlights.caret().stream().anyMatch(part -> part.from().piece() == piece);
    }

    private void edge(Shape.Edge edge, int y) {
        PieceSetter<?> setter = window.pieces().setter();
        int from = edge.ends() ? y + setter.bottomMargin() : 0;
        int to = edge.starts() ? y + window.galley().height(window.galley().at(Math.max(0, y))) - setter.topMargin() : client.height;
        int top = edge.ends() ? from : Math.min(y, 0);
        gc.setBackground(ProofColours.DESK.get());
        gc.fillRectangle(0, top, client.width, Math.max(0, to - top));
        gc.setForeground(ProofColours.EDGE.get());
        int x = window.sheetX();
        if (edge.ends()) {
            gc.drawLine(x, from, x + window.paper().width() - 1, from);
        }
        if (edge.starts()) {
            gc.drawLine(x, to - 1, x + window.paper().width() - 1, to - 1);
        }
        if (edge.starts() && edge.draft()) {
            mark(to, setter.topMargin());
        }
    }

    private void mark(int sheet, int margin) {
        gc.setFont(font(SMALL, true));
        Point size = gc.textExtent(DRAFT);
        int x = window.sheetX() + (window.paper().width() - size.x) / 2;
        int y = sheet + Math.max(2, (margin - size.y) / 2);
        gc.setBackground(ProofColours.DRAFT.get());
        gc.fillRectangle(x - 2, y, size.x + 2 * 2, size.y);
        gc.setForeground(ProofColours.INK.get());
        gc.drawText(DRAFT, x, y, true);
    }

    private Font font(double points, boolean bold) {
        return fonts.font(points * window.paper().scale(), bold, false);
    }

    private void frames(SetPiece<LayoutSetting> set, int y) {
        gc.setForeground(ProofColours.PALE.get());
        gc.setBackground(ProofColours.NOTICE.get());
        set.rules().stream().filter(SetPiece.Rule::frame).map(rule -> rule.area().moved(window.textX(), y)).forEach(area -> {
            gc.fillRectangle(area.x(), area.y(), area.width(), area.height());
            gc.drawRectangle(area.x(), area.y(), area.width() - 1, area.height() - 1);
        });
    }

    private void ground(List<Stretch> parts, int piece, SetPiece<LayoutSetting> set, int y, Color colour) {
        gc.setBackground(colour);
        for (Stretch part : parts) {
            if (part.from().piece() <= piece && piece <= part.to().piece()) {
                for (SetPiece.SetText<LayoutSetting> text : set.texts()) {
                    areas(part, piece, text, y).forEach(area -> gc.fillRoundRectangle(area.x() - 1, area.y() - 1, area.width() + 2, area.height() + 2, ROUND, ROUND));
                }
            }
        }
    }

    /** Colour alone is not seen by all: a bar stands beside the lines, too. */
    private void bars(List<Stretch> parts, int piece, SetPiece<LayoutSetting> set, int y) {
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Stretch part : parts) {
            if (part.from().piece() == piece) {
                for (SetPiece.SetText<LayoutSetting> text : set.texts()) {
                    for (Area area : areas(part, piece, text, y)) {
                        top = Math.min(top, area.y());
                        bottom = Math.max(bottom, area.bottom());
                    }
                }
            }
        }
        if (top < bottom) {
            gc.setBackground(ProofColours.LINK.get());
            gc.fillRectangle(window.textX() - 2 * BAR - 1, top, BAR, bottom - top);
        }
    }

    private List<Area> areas(Stretch part, int piece, SetPiece.SetText<LayoutSetting> text, int y) {
        if (text.cell() < 0) {
            return List.of();
        }
        int length = text.setting().text().length();
        int start = part.start(piece, text.cell(), length);
        int end = part.end(piece, text.cell(), length);
        return start >= end ? List.of()
                : text.setting().areas(start, end).stream().map(area -> area.moved(window.textX() + text.x(), y + text.y())).toList();
    }

    private void text(SetPiece.SetText<LayoutSetting> text, int piece, int y, Optional<Stretch> chosen) {
        int length = text.setting().text().length();
        int from = chosen.map(part -> part.start(piece, text.cell(), length)).orElse(0);
        int to = text.cell() < 0 ? 0 : chosen.map(part -> part.end(piece, text.cell(), length)).orElse(0);
        gc.setForeground(ProofColours.INK.get());
        text.setting().draw(gc, window.textX() + text.x(), y + text.y(), from, to, gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT),
                gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
    }

    private void picture(Shape.Image shape, Picture picture, Area area, boolean pointed) {
        FigureImages.Entry entry = picture == null ? null : images.get(shape.name(), picture, area.width(), area.height(), zoom);
        Image image = entry == null ? null : entry.image();
        if (image == null) {
            placeholder(entry != null && entry.hasFailed() ? "The picture cannot be shown.\n\n" + shape.description() : shape.description(), area);
        } else {
            Rectangle size = image.getBounds();
            gc.setAlpha(ProofColours.isDark() ? DIMMED : OPAQUE);
            gc.drawImage(image, 0, 0, size.width, size.height, area.x(), area.y(), area.width(), area.height());
            gc.setAlpha(OPAQUE);
        }
        if (pointed) {
            gc.setForeground(ProofColours.LINK.get());
            gc.setLineWidth(2);
            gc.drawRectangle(area.x() - 1, area.y() - 1, area.width() + 1, area.height() + 1);
            gc.setLineWidth(1);
        }
    }

    private void placeholder(String words, Area area) {
        gc.setBackground(ProofColours.NOTICE.get());
        gc.fillRectangle(area.x(), area.y(), area.width(), area.height());
        gc.setForeground(ProofColours.PALE.get());
        gc.drawRectangle(area.x(), area.y(), area.width() - 1, area.height() - 1);
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(font(SMALL, false));
            layout.setText(words);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(1, area.width() - 2 * window.paper().pixels(SMALL)));
            layout.draw(gc, area.x() + window.paper().pixels(SMALL), area.y() + Math.max(0, (area.height() - layout.getBounds().height) / 2));
        } finally {
            layout.dispose();
        }
    }

    private void numbers(SetPiece<LayoutSetting> set, int piece, int y) {
        if (set.numbers().isEmpty()) {
            return;
        }
        gc.setFont(font(NUMBER, false));
        gc.setForeground(ProofColours.PALE.get());
        int number = window.firstLine(piece);
        int right = window.textX() - 2 * BAR - 2;
        for (int top : set.numbers()) {
            String text = Integer.toString(number++);
            Point size = gc.textExtent(text);
            gc.drawText(text, Math.max(window.sheetX(), right - size.x), y + top + 2, true);
        }
    }
}
