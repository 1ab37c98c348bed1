// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.calx.app.form.WritingWizard;
import org.calx.app.open.CaseOpener;
import org.calx.app.open.OpenEditors;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.journal.JournalDraft;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;

/** Declares a journal in a file of its own, from one that comes with Calx or from nothing, and opens it. */
public final class NewJournalWizard extends WritingWizard implements INewWizard {

    private final SafeFile files;
    private JournalNamePage name;
    private LimitsPage limits;
    private RulesPage rules;

    /** Created by the workbench. */
    public NewJournalWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public NewJournalWizard(SafeFile files) {
        super("New journal profile");
        this.files = files;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
        Path beside = page == null || page.getActiveEditor() == null ? null : OpenEditors.file(page.getActiveEditor()).map(Path::getParent).orElse(null);
        name = new JournalNamePage(beside == null ? Path.of(System.getProperty("user.home", "")).resolve("Cases") : beside);
        limits = new LimitsPage(name);
        rules = new RulesPage();
    }

    @Override
    public void addPages() {
        addPage(name);
        addPage(limits);
        addPage(rules);
    }

    @Override
    public boolean performFinish() {
        JournalDraft first = name.draft();
        JournalDraft draft = new JournalDraft(first.name(), first.base(), first.source(), first.read(), limits.limits(), rules.rules());
        Path file = name.file();
        if (!write(() -> write(file, draft), name)) {
            return false;
        }
        CaseOpener.open(List.of(file));
        return true;
    }

    private void write(Path file, JournalDraft draft) throws IOException {
        makeFolder(file);
        demand(files.write(file, Content.of(draft.text().getBytes(StandardCharsets.UTF_8)), Replacement.never("there is a file of this name"),
                FileCheck.NONE), "written");
    }
}
