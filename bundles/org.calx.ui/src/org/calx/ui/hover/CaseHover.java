// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import org.calx.ide.hover.Hover;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.text.WrappedText;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Shows what the service knows of the word under the pointer. */
public final class CaseHover implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        return document == null ? null
                : Answers.await(document.service().hover(document.path(), region.getOffset())).map(Hover::text).orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        try {
            int start = offset;
            while (start > 0 && isWordPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && isWordPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException changed) {
            ILog.of(getClass()).warn("The text changed under the pointer", changed);
            return new Region(offset, 0);
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return WrappedText.windows();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
    }
}
