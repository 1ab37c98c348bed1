// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calx.app.question.Questions;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Changes in editors that are not in their files yet. */
final class UnsavedCases {

    private UnsavedCases() {
    }

    /** Offers to save what is not saved. {@return whether the files are as their editors show them} */
    static boolean saved(Collection<Path> files) {
        List<IEditorPart> unsaved = unsaved(files);
        if (unsaved.isEmpty()) {
            return true;
        }
        String names = unsaved.stream().map(IEditorPart::getTitle).collect(Collectors.joining(", "));
        if (!Questions.current().goOn("Save first?", names + (unsaved.size() == 1 ? " has changes that are" : " have changes that are")
                + " not saved yet. A manuscript is made from the saved file.", "Save and export")) {
            return false;
        }
        unsaved.forEach(editor -> editor.getSite().getPage().saveEditor(editor, false));
        List<IEditorPart> left = unsaved(files);
        if (!left.isEmpty()) {
            Questions.current().tell("The case could not be saved", left.getFirst().getTitle()
                    + " is not saved, so nothing was exported. Is the file read-only? File > Save As… keeps your text under another name.");
        }
        return left.isEmpty();
    }

    private static List<IEditorPart> unsaved(Collection<Path> files) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages).flatMap(Arrays::stream)
                .map(IWorkbenchPage::getDirtyEditors).flatMap(Arrays::stream)
                .filter(editor -> Optional.of(editor).flatMap(CasesAtHand::file).filter(files::contains).isPresent()).toList();
    }
}
