// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.colouring;

import java.util.List;
import java.util.function.Consumer;
import org.calx.ui.colour.CaseColours;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** Colours a piece of a case that stands outside an editor, such as an example in the guide. */
public final class Specimen {

    private Specimen() {
    }

    /**
     * Colours a text by its tokens.
     *
     * @param text   the text
     * @param result given the styles in the user interface's thread, when the language is set up
     */
    public static void whenColoured(String text, Consumer<List<StyleRange>> result) {
        OpenDocuments.service().tokens().thenAccept(tokens -> PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> result.accept(tokens.highlight(text).stream().map(CaseColours::style).toList())));
    }
}
