// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import org.calx.ide.quickfix.QuickFix;
import org.eclipse.core.resources.IMarker;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IMarkerResolution;

/**
 * Makes a quick fix, as one step that can be undone.
 *
 * @param fix  the fix
 * @param text the text it was found for; a text that was changed since is left alone
 */
record CaseFix(QuickFix fix, String text) implements IMarkerResolution {

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public void run(IMarker marker) {
        CaseText.work(marker.getResource(), document -> {
            if (document.get().equals(text)) {
                MultiTextEdit all = new MultiTextEdit();
                fix.edits().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
                all.apply(document);
            }
        });
    }
}
