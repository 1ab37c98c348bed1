// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.List;
import org.calx.app.guide.book.Span;
import org.calx.app.guide.page.Look;
import org.calx.app.guide.page.Measure;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** The fonts of the guide, which follow those of the workbench, and how wide words are in them. */
final class GuideFonts implements Measure {

    private final StyledText text;
    private final LocalResourceManager resources;

    GuideFonts(StyledText text) {
        this.text = text;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** {@return the font of words of a look} */
    Font of(Look look) {
        FontDescriptor body = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        int height = body.getFontData()[0].getHeight();
        FontDescriptor face = switch (look.face()) {
        case BODY, LABEL -> body;
        case CODE -> FontDescriptor.createFrom(JFaceResources.getTextFont()).setHeight(height);
        case TITLE -> body.setHeight(height * 17 / 10).setStyle(SWT.BOLD);
        case HEADING -> body.setHeight(height * 14 / 10).setStyle(SWT.BOLD);
        case SUBHEADING -> body.setHeight(height * 12 / 10).setStyle(SWT.BOLD);
        };
        int style = (look.bold() ? SWT.BOLD : SWT.NORMAL) | (look.italic() ? SWT.ITALIC : SWT.NORMAL);
        return resources.create(style == SWT.NORMAL ? face : face.withStyle(style));
    }

    @Override
    public int width(List<Span> words) {
        GC gc = new GC(text);
        try {
            int width = 0;
            for (Span span : words) {
                gc.setFont(of(new Look(span.code() ? Look.Face.CODE : Look.Face.BODY, span.bold(), span.italic())));
                width += gc.textExtent(span.text()).x;
            }
            return width;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public int letter() {
        GC gc = new GC(text);
        try {
            gc.setFont(JFaceResources.getDefaultFont());
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    @Override
    public int room() {
        return text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
    }
}
