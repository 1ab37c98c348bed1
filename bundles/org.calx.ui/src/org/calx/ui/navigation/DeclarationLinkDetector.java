// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.navigation;

import java.util.List;
import org.calx.ide.navigation.Link;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Finds the name under the pointer while Ctrl is pressed. The window does not wait: the names of a text are asked for when the pointer
 * first moves over it, and known when it moves on.
 */
public final class DeclarationLinkDetector extends AbstractHyperlinkDetector {

    private long asked = -1;
    private long known = -1;
    private List<Link> links = List.of();

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
        CaseEditor editor = CaseEditor.of(getAdapter(ITextEditor.class)).orElse(null);
        if (editor == null || viewer.getDocument() != editor.document().document()) {
            return null;
        }
        long stamp = editor.document().text().stamp();
        if (known != stamp) {
            ask(editor.document(), stamp);
            return null;
        }
        return links.stream().filter(link -> link.contains(region.getOffset())).findFirst()
                .map(link -> new IHyperlink[] {new DeclarationLink(editor, link)}).orElse(null);
    }

    private void ask(OpenDocument document, long stamp) {
        if (asked != stamp) {
            asked = stamp;
            document.take(document.service().names().links(document.path()), found -> {
                links = found;
                known = stamp;
            });
        }
    }
}
