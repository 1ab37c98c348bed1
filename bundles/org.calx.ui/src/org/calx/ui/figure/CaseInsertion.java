// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.Stamped;
import org.calx.ide.insertion.Insertion;
import org.calx.ui.gap.Gaps;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Puts what a figure suggests into the text: one step that can be undone, with its first gap selected for typing. */
public final class CaseInsertion {

    private CaseInsertion() {
    }

    /** A question to the language service about a place of an open file. */
    @FunctionalInterface
    public interface Question<T> {

        /** {@return the answer, later} */
        CompletableFuture<Stamped<T>> ask(CalxLanguageService service, Path file, int place);
    }

    /**
     * Asks the language service, and passes the answer on if the text is still the one it is about. The user interface does not wait: into
     * a text that is typed into meanwhile nothing is put; the author sees so, and can ask again.
     *
     * @param editor   the editor
     * @param place    the place in its text
     * @param question the question
     * @param use      gets the answer, in the user interface's thread
     */
    static <T> void ask(CaseEditor editor, int place, Question<T> question, BiConsumer<CaseEditor, T> use) {
        Display display = editor.editor().getSite().getShell().getDisplay();
        question.ask(editor.document().service(), editor.document().path(), place).thenAccept(answer -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (((IDocumentExtension4) editor.document().document()).getModificationStamp() == answer.stamp()) {
                        use.accept(editor, answer.value());
                    }
                });
            }
        });
    }

    /** Inserts a statement, if the text may be changed, and leads the author to it and through its gaps. */
    public static void insert(CaseEditor editor, Insertion statement) {
        if (editor.editor() instanceof ITextEditorExtension2 extension && !extension.validateEditorInputState()) {
            return;
        }
        try {
            editor.document().document().replace(statement.offset(), 0, statement.text());
        } catch (BadLocationException impossible) {
            ILog.of(CaseInsertion.class).error("A statement could not be inserted", impossible);
            return;
        }
        String words = statement.text().substring(statement.start()).stripTrailing();
        editor.reveal(statement.offset() + statement.start(), words.length(), true);
        List<Region> gaps = statement.gaps().stream().map(gap -> new Region(statement.offset() + gap.offset(), gap.length())).toList();
        if (!gaps.isEmpty()) {
            Gaps.visit(editor.editor(), gaps);
        }
    }
}
