// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.text;

import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ide.highlighting.TokenHighlighter;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows statements in a small window as the editor shows them: in its font and colours, their lines as they are. */
public final class StatementText
        implements DefaultInformationControl.IInformationPresenter, DefaultInformationControl.IInformationPresenterExtension {

    private static final IInformationControlCreator WINDOWS = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new DefaultInformationControl(parent, new StatementText());
        }
    };

    private StatementText() {
    }

    /** {@return what makes the windows} */
    public static IInformationControlCreator windows() {
        return WINDOWS;
    }

    /** {@return a statement that is indented for its place, as it looks at the margin: its last line shows how deep it stands} */
    public static String outdented(String statement) {
        String last = statement.stripTrailing().lines().reduce("", (before, line) -> line);
        String indentation = last.substring(0, last.length() - last.stripLeading().length());
        return statement.replace("\n" + indentation, "\n");
    }

    @Override
    public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int maxWidth, int maxHeight) {
        presentation.addStyleRange(style(new Highlight(0, text.length(), HighlightKind.PLAIN)));
        TokenHighlighter tokens = OpenDocuments.service().tokens().getNow(null);
        if (tokens != null) {
            tokens.highlight(text).forEach(highlight -> presentation.mergeStyleRange(style(highlight)));
        }
        return text;
    }

    @Override
    public String updatePresentation(Display display, String text, TextPresentation presentation, int maxWidth, int maxHeight) {
        return updatePresentation((Drawable) display, text, presentation, maxWidth, maxHeight);
    }

    private static StyleRange style(Highlight highlight) {
        StyleRange style = CaseColours.style(highlight);
        style.font = (style.fontStyle & SWT.BOLD) == 0 ? JFaceResources.getTextFont()
                : JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT);
        return style;
    }
}
