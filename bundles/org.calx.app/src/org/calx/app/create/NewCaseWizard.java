// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.app.form.WritingWizard;
import org.calx.app.open.CaseOpener;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.starter.FirstFacts;
import org.calx.publish.starter.Starter;
import org.calx.ui.gap.Gaps;
import org.calx.ui.journal.JournalChoices;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/**
 * Makes a case file from the same text as {@code calx new} and what is known of the case, with a reference file beside it, and opens it
 * at its first gap.
 */
public final class NewCaseWizard extends WritingWizard implements INewWizard {

    private final SafeFile files;
    private final NewCasePage name = new NewCasePage();
    private final PatientPage patient = new PatientPage();
    private final DiseasePage disease = new DiseasePage();
    private final CalcinosisPage calcinosis = new CalcinosisPage(disease);
    private final JournalPage journal = new JournalPage(name);

    /** Created by the workbench. */
    public NewCaseWizard() {
        this(new SafeFile());
    }

    /** Writes through the given class. */
    public NewCaseWizard(SafeFile files) {
        super("New case report");
        this.files = files;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        name.suggestFolder(selection);
    }

    @Override
    public void addPages() {
        addPage(name);
        addPage(patient);
        addPage(disease);
        addPage(calcinosis);
        addPage(journal);
    }

    @Override
    public boolean performFinish() {
        Path file = name.file();
        Starter starter = Starter.of(file, new FirstFacts(patient.patient(), patient.presented(), disease.disease(), disease.subset(),
                calcinosis.calcinosis()));
        if (!write(() -> write(file, starter), name)) {
            return false;
        }
        journal.journal().ifPresent(chosen -> JournalChoices.choose(file.toAbsolutePath().normalize(), Optional.of(chosen)));
        CaseOpener.open(List.of(file), editor -> Gaps.visit(editor, starter.gaps().stream().map(gap -> new Region(gap.offset(), gap.length())).toList()));
        return true;
    }

    private void write(Path file, Starter starter) throws IOException {
        makeFolder(file);
        demand(starter.write(file, files, Replacement.never("There is a file of this name; choose another name.")).getLast(), "written");
    }
}
