// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.open;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.calx.app.question.Questions;
import org.eclipse.ui.IEditorPart;

/** Changes in editors that are not in their files yet. */
public final class UnsavedFiles {

    private UnsavedFiles() {
    }

    /**
     * Offers to save what is not saved.
     *
     * @param files the files that are about to be used
     * @param why   why they have to be saved, a sentence
     * @param yes   the label of saving and going on
     * @return whether the files are as their editors show them
     */
    public static boolean saved(Collection<Path> files, String why, String yes) {
        List<IEditorPart> unsaved = OpenEditors.unsaved(files);
        if (unsaved.isEmpty()) {
            return true;
        }
        String names = unsaved.stream().map(IEditorPart::getTitle).collect(Collectors.joining(", "));
        if (!Questions.current().goOn("Save first?", names + (unsaved.size() == 1 ? " has changes that are" : " have changes that are")
                + " not saved yet. " + why, yes)) {
            return false;
        }
        unsaved.forEach(editor -> editor.getSite().getPage().saveEditor(editor, false));
        List<IEditorPart> left = OpenEditors.unsaved(files);
        if (!left.isEmpty()) {
            Questions.current().tell("The file could not be saved", left.getFirst().getTitle()
                    + " is not saved. Is it read-only? File > Save As… keeps your text under another name.");
        }
        return left.isEmpty();
    }
}
