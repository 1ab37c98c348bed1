// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.typing;

import org.calx.ide.highlighting.Highlight;
import org.calx.ide.highlighting.HighlightKind;
import org.calx.ide.typing.Selected;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** A double click selects a known term as a whole, such as "systemic sclerosis"; elsewhere what {@link Selected} says. */
public final class CaseDoubleClick extends DefaultTextDoubleClickStrategy {

    @Override
    protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
        OpenDocument opened = OpenDocuments.find(document);
        if (opened != null && opened.isCurrent(opened.analysis())) {
            for (Highlight highlight : opened.analysis().highlights()) {
                if (highlight.kind() == HighlightKind.TERM && highlight.offset() <= offset && offset < highlight.end()) {
                    return new Region(highlight.offset(), highlight.length());
                }
            }
        }
        Selected selected = Selected.at(document.get(), offset);
        return new Region(selected.offset(), selected.length());
    }
}
