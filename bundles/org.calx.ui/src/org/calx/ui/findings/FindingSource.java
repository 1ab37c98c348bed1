// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.calx.language.Diagnostic;
import org.calx.ui.check.CasesCheck;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Gathers the findings of all files in the workspace in a job, again whenever some have changed, or a check of files begins or ends. */
final class FindingSource implements IResourceChangeListener {

    /** How long changes are waited for that come together, in milliseconds. */
    private static final long PAUSE = 60;

    private final Consumer<List<Found>> listener;
    private final Job job = new Job("Gathering findings") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            List<Found> found = gathered();
            Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
            if (display != null && !display.isDisposed()) {
                display.asyncExec(() -> listener.accept(found));
            }
            return Status.OK_STATUS;
        }
    };
    private final IJobChangeListener checks = new JobChangeAdapter() {
        @Override
        public void scheduled(IJobChangeEvent event) {
            done(event);
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob().belongsTo(CasesCheck.FAMILY)) {
                job.schedule(PAUSE);
            }
        }
    };

    /**
     * Starts to gather.
     *
     * @param listener told all findings in the user interface's thread
     */
    FindingSource(Consumer<List<Found>> listener) {
        this.listener = listener;
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        Job.getJobManager().addJobChangeListener(checks);
        job.schedule();
    }

    /** Stops. */
    void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        Job.getJobManager().removeJobChangeListener(checks);
        job.cancel();
    }

    /** {@return whether files that are in no editor are being checked} */
    static boolean isChecking() {
        return Job.getJobManager().find(CasesCheck.FAMILY).length > 0;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0 || event.findMarkerDeltas(FindingMarkers.CONFIRMED, true).length > 0) {
            job.schedule(PAUSE);
        }
    }

    private static List<Found> gathered() {
        List<Found> found = new ArrayList<>();
        try {
            for (String type : List.of(FindingMarkers.TYPE, FindingMarkers.CONFIRMED)) {
                for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(type, false, IResource.DEPTH_INFINITE)) {
                    add(marker, found);
                }
            }
        } catch (CoreException gone) {
            return found; // something is removed at the moment, and tells of it when it is gone
        }
        return found;
    }

    private static void add(IMarker marker, List<Found> found) {
        if (marker.exists() && marker.getResource().getLocation() != null) {
            Diagnostic finding = FindingMarkers.finding(marker);
            found.add(new Found(marker.getId(), marker.getResource().getFullPath().toString(), finding.line(), finding.severity(), finding.code(),
                    finding.message(), FindingMarkers.reason(marker)));
        }
    }

    /** {@return the marker of a finding; it may be gone} */
    static IMarker marker(Found found) {
        IResource file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(found.file()));
        return file.getMarker(found.id());
    }
}
