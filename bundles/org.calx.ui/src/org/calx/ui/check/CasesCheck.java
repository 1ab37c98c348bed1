// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.validation.IssueCode;
import org.calx.publish.CheckResult;
import org.calx.publish.Publisher;
import org.calx.publish.file.SafeFile;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalException;
import org.calx.publish.journal.JournalLibrary;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.marker.FindingLayer;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Checks files that are in no editor, one after the other, each for the journal chosen for it. It takes its time: everything else goes first,
 * and who cancels it has what was found so far.
 */
public final class CasesCheck {

    /** What its jobs belong to. */
    public static final Object FAMILY = new Object();

    /** Above which number of files its progress is worth showing. */
    private static final int MANY = 3;

    private final Set<IFile> waiting = new LinkedHashSet<>();
    private boolean running;

    /** Checks files soon, unless they are waiting already. */
    public void add(Collection<IFile> files) {
        synchronized (waiting) {
            waiting.addAll(files);
            if (running || waiting.isEmpty()) {
                return;
            }
            running = true;
            schedule(waiting.size());
        }
    }

    private void schedule(int number) {
        Job job = new Job("Checking cases") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return checkAll(monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setPriority(Job.DECORATE);
        job.setSystem(number <= MANY);
        job.schedule();
    }

    private IStatus checkAll(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, "Checking cases", IProgressMonitor.UNKNOWN);
        CalxLanguage language = OpenDocuments.language().join();
        JournalLibrary journals = new JournalLibrary(language);
        Publisher publisher = new Publisher(language, new SafeFile());
        try {
            for (Optional<IFile> next = next(progress); next.isPresent(); next = next(progress)) {
                progress.subTask(next.get().getName());
                check(next.get(), publisher, journals, progress);
            }
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            forget();
            return Status.CANCEL_STATUS;
        } catch (IllegalStateException closed) { // the workspace was closed under the check
            if (PlatformUI.isWorkbenchRunning()) {
                throw closed;
            }
            return Status.CANCEL_STATUS;
        }
    }

    private Optional<IFile> next(SubMonitor progress) {
        synchronized (waiting) {
            if (progress.isCanceled() || waiting.isEmpty()) {
                waiting.clear();
                running = false;
                return Optional.empty();
            }
            progress.setWorkRemaining(waiting.size()).worked(1);
            IFile first = waiting.iterator().next();
            waiting.remove(first);
            return Optional.of(first);
        }
    }

    private void forget() {
        synchronized (waiting) {
            waiting.clear();
            running = false;
        }
    }

    private static void check(IFile file, Publisher publisher, JournalLibrary journals, IProgressMonitor monitor) {
        if (!file.isAccessible() || file.getLocation() == null) {
            return;
        }
        Path path = file.getLocation().toPath().toAbsolutePath().normalize();
        if (CheckedFiles.isSeverities(file)) {
            FindingMarkers.show(file, FindingLayer.TEXT, CalxLanguage.checkSeverities(path));
        } else if (OpenDocuments.find(path) == null) {
            CheckResult result = journal(path, journals).map(journal -> publisher.check(path, journal, monitor::isCanceled))
                    .orElseGet(() -> publisher.check(path, monitor::isCanceled));
            result.failure().ifPresent(fault -> ILog.of(CasesCheck.class).error("A case could not be checked", fault));
            if (OpenDocuments.find(path) == null && PlatformUI.isWorkbenchRunning()) {
                show(file, result);
            }
        }
    }

    private static void show(IFile file, CheckResult result) {
        List<Diagnostic> asked = result.findings().stream().filter(CasesCheck::isAsked).toList();
        FindingMarkers.show(file, FindingLayer.TEXT, result.findings().stream().filter(finding -> !isAsked(finding)).toList());
        FindingMarkers.show(file, FindingLayer.JOURNAL, asked);
        FindingMarkers.showConfirmed(file, result.confirmed());
    }

    private static boolean isAsked(Diagnostic finding) {
        return IssueCode.find(finding.code()).filter(IssueCode::isAskedByJournal).isPresent();
    }

    /** A journal that cannot be used counts as none; an editor on the case says why. */
    private static Optional<ChosenJournal> journal(Path path, JournalLibrary journals) {
        Optional<String> name = JournalChoices.of(path);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(journals.find(name.get(), path));
        } catch (JournalException unusable) {
            return Optional.empty();
        }
    }
}
