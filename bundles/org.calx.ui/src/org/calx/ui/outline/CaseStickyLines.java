// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.calx.ide.Analysis;
import org.calx.ide.outline.OutlineNode;
import org.calx.ide.outline.OutlinePath;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider;
import org.eclipse.ui.texteditor.stickyscroll.StickyLine;

/** Keeps the first lines of the statements around the top line in sight: the case, the calcinosis, the lesion. */
public final class CaseStickyLines implements IStickyLinesProvider {

    @Override
    public List<IStickyLine> getStickyLines(ISourceViewer viewer, int top, StickyLinesProperties properties) {
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        Analysis analysis = document == null ? null : document.analysis();
        List<IStickyLine> lines = new ArrayList<>();
        if (document != null && document.isCurrent(analysis)) {
            try {
                IDocument text = document.document();
                for (OutlineNode node : OutlinePath.to(analysis.outline(), text.getLineOffset(top))) {
                    int first = text.getLineOfOffset(node.offset());
                    if (first < top && top <= text.getLineOfOffset(node.offset() + node.length())
                            && (lines.isEmpty() || lines.getLast().getLineNumber() < first)) {
                        lines.add(new StickyLine(first, viewer));
                    }
                }
            } catch (BadLocationException outside) {
                ILog.of(getClass()).warn("The top line lies outside of the text", outside);
            }
        }
        return lines;
    }
}
