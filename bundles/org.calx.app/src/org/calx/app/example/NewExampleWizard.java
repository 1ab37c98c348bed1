// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.form.WritingWizard;
import org.calx.app.open.CaseOpener;
import org.calx.publish.file.SafeFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Copies an example with its figures and references into a folder, and opens it. */
public final class NewExampleWizard extends WritingWizard implements INewWizard {

    private final SafeFile files;
    private final ExampleShelf shelf = ExampleShelf.ofProduct();
    private final ExamplePage page;

    /** Created by the workbench. */
    public NewExampleWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public NewExampleWizard(SafeFile files) {
        super("Open an example");
        this.files = files;
        try {
            page = new ExamplePage(shelf.examples());
        } catch (IOException damaged) {
            throw new UncheckedIOException("the examples in the product cannot be read", damaged);
        }
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
        if (!write(() -> copied[0] = shelf.copy(example, folder, files), page)) {
            return false;
        }
        CaseOpener.open(List.of(copied[0]));
        return true;
    }
}
