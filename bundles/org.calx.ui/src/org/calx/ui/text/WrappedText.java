// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.text;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows plain text with its long lines broken to the width of the window. No browser is involved. */
public final class WrappedText
        implements DefaultInformationControl.IInformationPresenter, DefaultInformationControl.IInformationPresenterExtension {

    private static final IInformationControlCreator WINDOWS = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new Window(parent);
        }
    };

    private static final int MARGIN = 6;
    private static final int NARROWEST = 150;
    private static final int CHARACTERS = 90;

    /** A window that is no higher than its words; the platform would give it ten lines. */
    private static final class Window extends DefaultInformationControl {

        private StyledText words;

        Window(Shell parent) {
            super(parent, new WrappedText());
        }

        @Override
        protected void createContent(Composite parent) {
            super.createContent(parent);
            words = (StyledText) parent.getChildren()[0];
            words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        }

        @Override
        public void setSize(int width, int height) {
            super.setSize(width, height);
            getShell().setSize(width, Math.min(height, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + computeTrim().height));
        }
    }

    private WrappedText() {
    }

    /** {@return what makes the windows} */
    public static IInformationControlCreator windows() {
        return WINDOWS;
    }

    @Override
    public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int maxWidth, int maxHeight) {
        GC gc = new GC(drawable);
        try {
            StringBuilder wrapped = new StringBuilder();
            // a window among others is first measured with no width at all
            int width = maxWidth > NARROWEST ? maxWidth - 2 * MARGIN : (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
            text.lines().forEach(line -> wrap(line, gc, width, wrapped));
            return wrapped.toString();
        } finally {
            gc.dispose();
        }
    }

    @Override
    public String updatePresentation(Display display, String text, TextPresentation presentation, int maxWidth, int maxHeight) {
        return updatePresentation((Drawable) display, text, presentation, maxWidth, maxHeight);
    }

    private static void wrap(String line, GC gc, int maxWidth, StringBuilder wrapped) {
        int start = 0;
        int lastSpace = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean atEnd = i == line.length();
            if (atEnd || line.charAt(i) == ' ') {
                if (lastSpace > start && gc.textExtent(line.substring(start, i)).x > maxWidth) {
                    append(line.substring(start, lastSpace), wrapped);
                    start = lastSpace + 1;
                }
                lastSpace = i;
            }
        }
        append(line.substring(start), wrapped);
    }

    private static void append(String line, StringBuilder wrapped) {
        wrapped.append(wrapped.isEmpty() ? "" : "\n").append(line);
    }
}
