// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Findings as markers of a file. Only what differs is changed, so that nothing flickers while the author types. */
public final class FindingMarkers {

    /** Type of our markers. */
    public static final String TYPE = "org.calx.ui.finding";
    /** Attribute with the code of the rule. */
    public static final String CODE = "code";

    private static final String SUGGESTIONS = "suggestions";

    /** The findings each file should have; a job takes the newest and skips those in between. */
    private static final Map<IFile, List<Diagnostic>> WANTED = new ConcurrentHashMap<>();

    private FindingMarkers() {
    }

    /**
     * Shows the findings of a file, in a job.
     *
     * @param file     the file
     * @param findings all its findings
     */
    public static void show(IFile file, List<Diagnostic> findings) {
        if (WANTED.put(file, findings) == null) {
            schedule(file);
        }
    }

    /**
     * Checks a file as it is on disk and shows the findings, in a job.
     *
     * @param file     the file
     * @param language the language, when it is set up
     */
    public static void check(IFile file, CompletableFuture<CalxLanguage> language) {
        Job job = Job.create("Checking " + file.getName(), monitor -> {
            if (file.getLocation() != null && file.isAccessible()) {
                CalxLanguage ready = language.join();
                try {
                    show(file, ready.check(ready.parse(file.getLocation().toPath()), monitor::isCanceled));
                } catch (CancellationException stopped) {
                    return Status.CANCEL_STATUS;
                }
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.setSystem(true);
        job.schedule();
    }

    private static void schedule(IFile file) {
        WorkspaceJob job = new WorkspaceJob("Showing findings of " + file.getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                List<Diagnostic> findings = WANTED.remove(file);
                if (findings != null && file.isAccessible()) {
                    update(file, findings);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void update(IFile file, List<Diagnostic> findings) throws CoreException {
        Map<Map<String, Object>, IMarker> shown = new HashMap<>();
        List<IMarker> gone = new ArrayList<>();
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            if (shown.putIfAbsent(marker.getAttributes(), marker) != null) {
                gone.add(marker);
            }
        }
        List<Map<String, Object>> added = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Map<String, Object> attributes = attributes(finding);
            if (shown.remove(attributes) == null) {
                added.add(attributes);
            }
        }
        gone.addAll(shown.values());
        for (IMarker marker : gone) {
            marker.delete();
        }
        for (Map<String, Object> attributes : added) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Diagnostic finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LINE_NUMBER, finding.line());
        attributes.put(IMarker.LOCATION, "line " + finding.line());
        attributes.put(IMarker.CHAR_START, finding.offset());
        attributes.put(IMarker.CHAR_END, finding.offset() + finding.length());
        attributes.put(IMarker.TRANSIENT, Boolean.TRUE);
        attributes.put(CODE, finding.code());
        attributes.put(SUGGESTIONS, String.join("\n", finding.suggestions()));
        return attributes;
    }

    /** {@return the finding a marker stands for} */
    public static Diagnostic finding(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return new Diagnostic(marker.getResource().getLocation().toPath(), marker.getAttribute(IMarker.LINE_NUMBER, 1), 1, start,
                marker.getAttribute(IMarker.CHAR_END, start) - start, severity(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)),
                marker.getAttribute(CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(SUGGESTIONS, "").lines().toList());
    }

    /**
     * The findings of a file as they are shown.
     *
     * @throws CoreException if the file is gone
     */
    public static List<Diagnostic> findings(IFile file) throws CoreException {
        return Arrays.stream(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)).map(FindingMarkers::finding).sorted(Diagnostic.BY_PLACE).toList();
    }

    private static Severity severity(int severity) {
        return switch (severity) {
        case IMarker.SEVERITY_ERROR -> Severity.ERROR;
        case IMarker.SEVERITY_WARNING -> Severity.WARNING;
        default -> Severity.INFO;
        };
    }

    private static int severity(Severity severity) {
        return switch (severity) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
