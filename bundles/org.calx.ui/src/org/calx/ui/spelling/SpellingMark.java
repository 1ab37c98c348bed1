// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** Marks a word that nobody knows, in the way the platform marks misspelt words. */
final class SpellingMark extends Annotation implements IQuickFixableAnnotation {

    private static final String TYPE = "org.eclipse.ui.workbench.texteditor.spelling";

    private final String word;

    SpellingMark(String word) {
        super(TYPE, false, "'" + word + "' is in no dictionary");
        this.word = word;
    }

    /** {@return the word} */
    String word() {
        return word;
    }

    @Override
    public boolean isQuickFixable() {
        return true;
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public void setQuickFixable(boolean state) {
        // there is always something to do about a word
    }
}
