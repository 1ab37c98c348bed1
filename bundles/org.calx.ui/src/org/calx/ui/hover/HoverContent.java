// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.calx.ide.Stamped;
import org.calx.ide.quickfix.Mendings;
import org.calx.language.Diagnostic;
import org.eclipse.jface.text.IDocument;

/**
 * What there is to say of a place: it can be shown before everything is known.
 *
 * @param document the text
 * @param findings the findings about the place
 * @param mendings what can be done about them; to come
 * @param word     what is known of the word there, empty when nothing is; to come
 */
record HoverContent(IDocument document, List<Diagnostic> findings, CompletableFuture<Stamped<List<Mendings>>> mendings, CompletableFuture<String> word) {

    /** {@return whether nothing is to be awaited any more} */
    boolean isComplete() {
        return mendings.isDone() && word.isDone();
    }

    /** {@return what can be done about the findings, as far as it is known} */
    Stamped<List<Mendings>> known() {
        return mendings.isCompletedExceptionally() ? new Stamped<>(-1, List.of()) : mendings.getNow(new Stamped<>(-1, List.of()));
    }

    /** {@return what is known of the word; empty when nothing is, or not yet} */
    String knownWord() {
        return word.isCompletedExceptionally() ? "" : word.getNow("");
    }
}
