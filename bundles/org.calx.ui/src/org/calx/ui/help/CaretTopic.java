// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.help;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.calx.ide.Analysis;
import org.calx.language.Diagnostic;
import org.calx.ui.view.CaseEditor;

/**
 * What the caret of an editor is on.
 *
 * @param rules    codes of the rules whose findings are there
 * @param headings headings of the reference of the language that are about the statement, the closest first
 */
public record CaretTopic(List<String> rules, List<String> headings) {

    /** Copies the lists. */
    public CaretTopic {
        rules = List.copyOf(rules);
        headings = List.copyOf(headings);
    }

    /**
     * Looks at the caret of an editor; to be called in the user interface's thread.
     *
     * @return completed in another thread; cancelled when the text changes meanwhile
     */
    public static CompletableFuture<CaretTopic> at(CaseEditor editor) {
        int caret = editor.caret();
        Analysis analysis = editor.document().analysis();
        List<String> rules = !editor.document().isCurrent(analysis) ? List.of()
                : analysis.findings().stream().filter(finding -> finding.offset() <= caret && caret <= finding.offset() + finding.length())
                        .map(Diagnostic::code).distinct().toList();
        return editor.document().service().headings(editor.document().path(), caret).thenApply(found -> new CaretTopic(rules, found.value()));
    }
}
