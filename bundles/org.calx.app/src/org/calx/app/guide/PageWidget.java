// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.calx.app.guide.book.Library;
import org.calx.app.guide.page.Line;
import org.calx.app.guide.page.Look;
import org.calx.app.guide.page.Page;
import org.calx.app.guide.page.Piece;
import org.calx.ui.colouring.Specimen;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a page. Links can be followed with the mouse, and with Tab and Enter. */
final class PageWidget {

    private final StyledText text;
    private final GuideFonts fonts;
    private final Consumer<String> follow;
    private final LocalResourceManager images;
    private final Map<Integer, Image> pictures = new HashMap<>();
    private Page page = new Page("", List.of(), List.of(), Map.of(), List.of(), Map.of());

    /**
     * Creates the widget.
     *
     * @param parent where
     * @param follow told of the target of a link that is followed
     */
    PageWidget(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(16, 8, 16, 24);
        fonts = new GuideFonts(text);
        images = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.KeyDown, this::typed);
        text.addListener(SWT.Traverse, this::traversed);
        text.addPaintObjectListener(this::paint);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Page of the user guide";
            }
        });
        WidgetId.mark(text, "guide.page");
    }

    StyledText control() {
        return text;
    }

    GuideFonts fonts() {
        return fonts;
    }

    Page page() {
        return page;
    }

    /** Shows a page from its beginning. */
    void show(Page shown) {
        page = shown;
        text.setRedraw(false);
        try {
            pictures.clear();
            text.setStyleRange(null);
            text.setText(page.text());
            text.setStyleRanges(page.pieces().stream().map(this::style).toArray(StyleRange[]::new));
            for (int line = 0; line < page.lines().size(); line++) {
                form(line, page.lines().get(line));
            }
            colourExamples();
        } finally {
            text.setRedraw(true);
        }
    }

    private StyleRange style(Piece piece) {
        StyleRange range = new StyleRange(piece.start(), piece.length(), GuideColours.of(piece.look()), null);
        range.font = fonts.of(piece.look());
        if (piece.target() != null) {
            range.foreground = GuideColours.link();
            range.underline = true;
        }
        String picture = page.pictures().get(piece.start());
        if (picture != null) {
            picture(piece.start(), picture, range);
        }
        return range;
    }

    /** A picture takes the place of its character, at most as wide as the line. */
    private void picture(int offset, String path, StyleRange range) {
        URL url = Library.resource(path);
        if (url != null) {
            Image image = images.create(ImageDescriptor.createFromURL(url));
            pictures.put(offset, image);
            Point size = size(image);
            range.metrics = new GlyphMetrics(size.y, 0, size.x);
        }
    }

    private Point size(Image image) {
        Rectangle whole = image.getBounds();
        int width = Math.max(1, Math.min(whole.width, fonts.room()));
        return new Point(width, whole.height * width / whole.width);
    }

    private void paint(PaintObjectEvent event) {
        Image image = pictures.get(event.style.start);
        if (image != null) {
            Rectangle whole = image.getBounds();
            Point size = size(image);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(image, 0, 0, whole.width, whole.height, event.x, event.y + event.ascent - event.style.metrics.ascent, size.x, size.y);
        }
    }

    private void form(int line, Line form) {
        text.setLineVerticalIndent(line, form.above());
        if (form.indent() > 0) {
            text.setLineIndent(line, 1, form.indent());
        }
        if (form.hang() > 0) {
            text.setLineWrapIndent(line, 1, form.hang());
        }
        if (!form.tabs().isEmpty()) {
            text.setLineTabStops(line, 1, form.tabs().stream().mapToInt(Integer::intValue).toArray());
        }
        if (form.ground() != Line.Ground.PAGE) {
            text.setLineBackground(line, 1, GuideColours.ground());
        }
    }

    private void colourExamples() {
        for (Piece example : page.examples()) {
            String source = page.text().substring(example.start(), example.end());
            Page coloured = page;
            Specimen.whenColoured(source, styles -> {
                if (page == coloured && !text.isDisposed()) {
                    for (StyleRange style : styles) {
                        style.start += example.start();
                        style.font = fonts.of(new Look(Look.Face.CODE, (style.fontStyle & SWT.BOLD) != 0, (style.fontStyle & SWT.ITALIC) != 0));
                        style.fontStyle = SWT.NORMAL;
                        text.setStyleRange(style);
                    }
                }
            });
        }
    }

    /** Shows a place at the top. */
    void reveal(int offset) {
        text.setCaretOffset(offset);
        text.setTopIndex(text.getLineAtOffset(offset));
    }

    /** {@return the first character of the first line that is visible} */
    int top() {
        return text.getOffsetAtLine(Math.min(text.getTopIndex(), text.getLineCount() - 1));
    }

    private void clicked(Event event) {
        Piece link = event.button == 1 && text.getSelectionCount() == 0 ? linkAt(event) : null;
        if (link != null) {
            follow.accept(link.target());
        }
    }

    private Piece linkAt(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? null : linkAt(offset);
    }

    private Piece linkAt(int offset) {
        return page.pieces().stream().filter(piece -> piece.target() != null && piece.start() <= offset && offset < piece.end())
                .findFirst().orElse(null);
    }

    private void typed(Event event) {
        Piece link = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR ? linkAt(text.getSelection().x) : null;
        if (link != null) {
            follow.accept(link.target());
        }
    }

    private void traversed(Event event) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!forward && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        Point selected = text.getSelection();
        List<Piece> links = page.pieces().stream().filter(piece -> piece.target() != null)
                .filter(piece -> forward ? piece.start() >= selected.y : piece.end() <= selected.x).toList();
        event.doit = links.isEmpty();
        if (!links.isEmpty()) {
            Piece link = forward ? links.getFirst() : links.getLast();
            text.setSelection(link.start(), link.end());
        }
    }
}
