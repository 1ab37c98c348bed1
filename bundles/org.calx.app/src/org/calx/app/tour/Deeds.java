// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.tour;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.app.command.CommandCall;
import org.calx.app.question.Questions;
import org.calx.app.tour.Step.Deed;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Does what a step's button says. What is written is written into the text, where undo takes it back. */
final class Deeds {

    private static final Pattern LAST_BRACE = Pattern.compile("\\n?\\}\\s*\\z");

    private final IWorkbenchPage page;

    Deeds(IWorkbenchPage page) {
        this.page = page;
    }

    /** {@return whether the deed was done} */
    boolean perform(Step step) {
        Deed deed = step.deed();
        try {
            return switch (deed.way()) {
            case COMMAND -> run(deed.target());
            case VIEW -> page.showView(deed.target()) != null;
            case IN_TEXT -> inText().map(editor -> run(deed.target())).orElse(false);
            case REPLACE -> inText().map(editor -> replace(editor, deed.target(), step.specimen())).orElse(false);
            case APPEND -> inText().map(editor -> append(editor, step.specimen())).orElse(false);
            };
        } catch (PartInitException failure) {
            ILog.of(Deeds.class).error("A view of a step could not be shown", failure);
            return false;
        }
    }

    private static boolean run(String command) {
        CommandCall.of(command).run();
        return true;
    }

    private Optional<CaseEditor> inText() {
        Optional<CaseEditor> editor = CaseEditor.active(page);
        editor.ifPresentOrElse(open -> page.activate(open.editor()),
                () -> Questions.current().tell("No case is open", "Make a new case first, or open one with File > Open File."));
        return editor;
    }

    private static boolean replace(CaseEditor editor, String words, String specimen) {
        Matcher found = Pattern.compile(words).matcher(editor.document().document().get());
        if (!found.find()) {
            Questions.current().tell("It is written already", "The case says something else here; see the example and change your text as you like.");
            return false;
        }
        return write(editor, found.start(), found.end() - found.start(), specimen, 0);
    }

    private static boolean append(CaseEditor editor, String specimen) {
        String text = editor.document().document().get();
        Matcher end = LAST_BRACE.matcher(text);
        if (!end.find()) {
            Questions.current().tell("The case has no end", "A case ends with a brace } on a line of its own. Write it, then try again.");
            return false;
        }
        return write(editor, end.start(), 0, "\n\n" + specimen.indent(2).stripTrailing(), 2);
    }

    private static boolean write(CaseEditor editor, int offset, int length, String words, int skipped) {
        IDocument document = editor.document().document();
        try {
            document.replace(offset, length, words);
            editor.reveal(offset + skipped, words.length() - skipped, true);
            return true;
        } catch (BadLocationException changed) {
            ILog.of(Deeds.class).warn("The text changed under a step", changed);
            return false;
        }
    }
}
