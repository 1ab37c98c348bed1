// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.navigation;

import java.util.Optional;
import org.calx.ide.navigation.Definition;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.UnsavedTexts;
import org.calx.ui.view.CaseEditor;
import org.eclipse.ui.IWorkbenchPage;

/** Follows names. */
final class Declarations {

    private Declarations() {
    }

    /**
     * Leads to what the name at a place stands for, when the service has found it; says so when there is nothing.
     *
     * @param from   the editor
     * @param offset the place
     */
    static void follow(CaseEditor from, int offset) {
        OpenDocument document = from.document();
        document.take(document.service().names().definition(document.path(), offset, UnsavedTexts.now()), found -> show(from, found));
    }

    private static void show(CaseEditor from, Optional<Definition> found) {
        IWorkbenchPage page = from.editor().getSite().getPage();
        if (page == null) {
            return; // closed meanwhile
        }
        found.ifPresentOrElse(definition -> {
            if (definition.text().isPresent()) {
                Places.open(page, new ShippedText(definition.file().toString(), definition.text().get()), 0, 0);
            } else if (definition.file().equals(from.document().path())) {
                from.reveal(definition.targetOffset(), definition.targetLength(), true);
            } else {
                Places.open(page, definition.file(), definition.targetOffset(), definition.targetLength());
            }
        }, () -> from.say("Nothing to go to: put the caret on a name such as L1, the key of a citation, or the name of a file."));
    }
}
