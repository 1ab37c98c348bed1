// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Finds the reference under the pointer or the caret (Ctrl+click, F3). */
public final class DeclarationLinkDetector extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
        OpenDocument document = OpenDocuments.find(viewer.getDocument());
        return document == null ? null
                : Answers.await(document.service().definition(document.path(), region.getOffset()))
                        .filter(definition -> definition.file().equals(document.path()))
                        .map(definition -> new IHyperlink[] {new DeclarationLink(viewer, definition)}).orElse(null);
    }
}
