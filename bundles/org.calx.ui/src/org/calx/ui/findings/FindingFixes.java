// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.calx.ide.quickfix.QuickFix;
import org.calx.ide.quickfix.QuickFixes;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.fix.CaseText;
import org.calx.ui.fix.Insertion;
import org.calx.ui.marker.FindingMarkers;
import org.calx.ui.view.CaseEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** What can be done about a finding. It is looked for in a job, and made in an editor, where the author sees it and can undo it. */
final class FindingFixes {

    /** What was found for one version of a text. */
    record Fixes(List<QuickFix> fixes, String text) {
    }

    private FindingFixes() {
    }

    /** Finds the fixes of a finding, and one that mends all findings of its rule in the file; told in the user interface's thread. */
    static void find(Found found, BiConsumer<IMarker, Fixes> listener) {
        look(found, (file, finding) -> {
            List<QuickFix> fixes = new ArrayList<>(QuickFixes.of(file, finding));
            QuickFixes.all(file, findings(found), finding.code()).ifPresent(fixes::add);
            return fixes;
        }, listener);
    }

    /** Finds the confirmation of a finding. */
    static void findConfirmation(Found found, BiConsumer<IMarker, Fixes> listener) {
        look(found, (file, finding) -> QuickFixes.confirmation(file, finding).stream().toList(), listener);
    }

    private static void look(Found found, BiFunction<ParsedFile, Diagnostic, List<QuickFix>> finder, BiConsumer<IMarker, Fixes> listener) {
        IMarker marker = FindingSource.marker(found);
        Job job = Job.create("Looking for quick fixes", monitor -> {
            Optional<String> text = marker.exists() ? CaseText.of(marker.getResource()) : Optional.empty();
            if (text.isPresent()) {
                CalxLanguage language = OpenDocuments.language().join();
                Diagnostic finding = FindingMarkers.finding(marker);
                Fixes fixes = new Fixes(finder.apply(language.parse(finding.file(), text.get()), finding), text.get());
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listener.accept(marker, fixes));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static List<Diagnostic> findings(Found found) {
        try {
            return FindingMarkers.findings((IFile) FindingSource.marker(found).getResource());
        } catch (CoreException gone) {
            return List.of(); // the file has been removed meanwhile
        }
    }

    /** Makes a fix in an editor, which is opened when there is none; nothing happens when the text has changed since. */
    static void make(IWorkbenchPage page, IMarker marker, QuickFix fix, String text) {
        try {
            CaseEditor.of(IDE.openEditor(page, (IFile) marker.getResource())).ifPresent(editor -> Insertion.make(editor, fix, Insertion.stamp(editor, text)));
        } catch (PartInitException failure) {
            ILog.of(FindingFixes.class).error("The case cannot be opened", failure);
        }
    }
}
