// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import org.calx.ide.reference.References;
import org.calx.ui.document.OpenDocument;
import org.calx.ui.document.UnsavedTexts;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Navigate > Find Mentions: searches for the name at the caret; says so when there is none. */
public final class FindReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CaseEditor.of(HandlerUtil.getActiveEditor(event)).ifPresent(FindReferencesHandler::find);
        return null;
    }

    private static void find(CaseEditor editor) {
        OpenDocument document = editor.document();
        int caret = editor.caret();
        document.take(document.service().names().references(document.path(), caret, UnsavedTexts.now()), found -> found.map(References::name)
                .ifPresentOrElse(name -> NewSearchUI.runQueryInBackground(new ReferenceQuery(document, caret, name)),
                        () -> editor.say("Nothing to search for: put the caret on a name such as L1, or on the key of a citation.")));
    }
}
