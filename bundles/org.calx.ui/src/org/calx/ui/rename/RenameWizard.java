// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the name on one page, which also shows what would change. */
final class RenameWizard extends RefactoringWizard {

    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | NO_PREVIEW_PAGE | NO_BACK_BUTTON_ON_STATUS_DIALOG);
        this.refactoring = refactoring;
        setDefaultPageTitle(refactoring.getName());
        setHelpAvailable(false);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(refactoring));
    }
}
