// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.open.CaseOpener;
import org.calx.publish.file.SafeFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Copies an example with its figures and references into a folder, and opens it. */
public final class NewExampleWizard extends Wizard implements INewWizard {

    private final SafeFile files;
    private final ExampleShelf shelf = ExampleShelf.ofProduct();
    private final ExamplePage page;

    /** Created by the workbench. */
    public NewExampleWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public NewExampleWizard(SafeFile files) {
        this.files = files;
        try {
            page = new ExamplePage(shelf.examples());
        } catch (IOException damaged) {
            throw new UncheckedIOException("the examples in the product cannot be read", damaged);
        }
        setWindowTitle("Open an example");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // an example does not belong to what is selected
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Example example = page.example();
        Path folder = page.folder();
        Path[] copied = new Path[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    copied[0] = shelf.copy(example, folder, files);
                } catch (IOException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
        } catch (InvocationTargetException refused) {
            page.setErrorMessage(refused.getCause().getMessage());
            return false;
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
            return false;
        }
        CaseOpener.open(List.of(copied[0]));
        return true;
    }
}
