// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.open.CaseOpener;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.starter.Starter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a case file from the same text as {@code calx new}, with a reference file beside it, and opens it. */
public final class NewCaseWizard extends Wizard implements INewWizard {

    private final NewCasePage page = new NewCasePage();

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("New case report");
        setNeedsProgressMonitor(true);
        page.suggestFolder(selection);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        try {
            getContainer().run(true, false, monitor -> create(file));
        } catch (InvocationTargetException refused) {
            page.setErrorMessage(refused.getCause().getMessage());
            return false;
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
            return false;
        }
        CaseOpener.open(List.of(file));
        return true;
    }

    private static void create(Path file) throws InvocationTargetException {
        Starter starter = Starter.of(file);
        SafeFile files = new SafeFile();
        Replacement never = Replacement.never("There is a file of this name; choose another name.");
        if (files.write(file, Content.of(starter.caseText()), never, FileCheck.NONE) instanceof WriteResult.Refused refused) {
            throw new InvocationTargetException(new IOException(refused.message()));
        }
        // references collected earlier are never thrown away
        WriteResult references = files.write(starter.references(), Content.of(starter.referencesText()), never, FileCheck.NONE);
        if (references instanceof WriteResult.Refused refused && refused.reason() != WriteResult.Reason.NOT_OURS) {
            throw new InvocationTargetException(new IOException(refused.message()));
        }
    }
}
