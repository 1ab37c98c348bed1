// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.typing;

import java.util.Optional;
import org.calx.ide.typing.ClosingMarks;
import org.calx.ide.typing.NewLine;
import org.calx.ide.typing.Pasted;
import org.calx.ide.typing.TypedChange;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** What a key does beyond inserting its character: see {@link ClosingMarks}, {@link NewLine} and {@link Pasted}. One undo takes it all back. */
public final class CaseTyping implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.doit && command.text != null && !command.text.isEmpty()) {
            change(document, command).ifPresent(change -> {
                command.offset = change.offset();
                command.length = change.length();
                command.text = change.text();
                command.caretOffset = change.caret();
                command.shiftsCaret = false;
            });
        }
    }

    private static Optional<TypedChange> change(IDocument document, DocumentCommand command) {
        if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
            return Optional.of(NewLine.at(document.get(), command.offset, command.length, command.text));
        }
        if (command.text.length() == 1) {
            return WritingPreferences.closesMarks() ? ClosingMarks.typed(document.get(), command.offset, command.length, command.text.charAt(0))
                    : Optional.empty();
        }
        return WritingPreferences.indentsPasted()
                ? Pasted.into(document.get(), command.offset, command.length, command.text, TextUtilities.getDefaultLineDelimiter(document))
                : Optional.empty();
    }
}
