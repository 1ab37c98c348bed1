// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.marker;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.calx.language.Confirmed;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/** Findings as markers of a file. Only what differs is changed, so that nothing flickers while the author types. */
public final class FindingMarkers {

    /** Type of our markers. */
    public static final String TYPE = "org.calx.ui.finding";
    /** Type of the markers of what is confirmed. */
    public static final String CONFIRMED = "org.calx.ui.confirmed";
    /** Attribute with the code of the rule. */
    public static final String CODE = "code";

    private static final String SUGGESTIONS = "suggestions";
    private static final String LAYER = "layer";
    private static final String REASON = "reason";
    private static final Set<String> PLACE = Set.of(IMarker.LINE_NUMBER, IMarker.LOCATION, IMarker.CHAR_START, IMarker.CHAR_END);

    /** Whose findings. */
    private record Source(IFile file, FindingLayer layer) {

        String type() {
            return layer == FindingLayer.CONFIRMED ? CONFIRMED : TYPE;
        }
    }

    /** The findings each file should have; a job takes the newest and skips those in between. */
    private static final Map<Source, List<Confirmed>> WANTED = new ConcurrentHashMap<>();

    /** Markers need no rule of the workspace; without one of ours, a job with older findings could end after one with newer ones. */
    private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    /** What is told of a file that went away and came back meanwhile, as when another program puts an older version in its place. */
    private static final Set<Integer> REPLACED = Set.of(IResourceStatus.MARKER_NOT_FOUND, IResourceStatus.RESOURCE_NOT_FOUND);

    private FindingMarkers() {
    }

    /**
     * Shows the findings of a file, in a job.
     *
     * @param file     the file
     * @param layer    where the findings come from; those of another layer stay
     * @param findings all findings of the layer
     */
    public static void show(IFile file, FindingLayer layer, List<Diagnostic> findings) {
        show(new Source(file, layer), findings.stream().map(finding -> new Confirmed(finding, "")).toList());
    }

    /**
     * Lists what the author has confirmed in a file, in a job.
     *
     * @param file      the file
     * @param confirmed all that is confirmed
     */
    public static void showConfirmed(IFile file, List<Confirmed> confirmed) {
        show(new Source(file, FindingLayer.CONFIRMED), confirmed);
    }

    private static void show(Source source, List<Confirmed> findings) {
        if (WANTED.put(source, findings) == null) {
            schedule(source);
        }
    }

    private static void schedule(Source source) {
        WorkspaceJob job = new WorkspaceJob("Showing findings of " + source.file().getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                List<Confirmed> findings = WANTED.remove(source);
                try {
                    if (findings != null && source.file().isAccessible()) {
                        update(source, findings);
                    }
                } catch (CoreException refused) {
                    if (!source.file().isAccessible()) {
                        return Status.OK_STATUS; // it went away meanwhile, and its markers with it
                    }
                    if (!REPLACED.contains(refused.getStatus().getCode())) {
                        throw refused;
                    }
                    again(source, findings);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ONE_BY_ONE);
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void again(Source source, List<Confirmed> findings) {
        WANTED.putIfAbsent(source, findings);
        schedule(source);
    }

    /** A finding that has only moved keeps its marker, so that its annotation stays where the author looks at it. */
    private static void update(Source source, List<Confirmed> findings) throws CoreException {
        Map<Map<String, Object>, Deque<IMarker>> shown = new HashMap<>();
        for (IMarker marker : markers(source)) {
            shown.computeIfAbsent(identity(marker.getAttributes()), identity -> new ArrayDeque<>()).add(marker);
        }
        for (Confirmed finding : findings) {
            Map<String, Object> attributes = attributes(finding, source.layer());
            Deque<IMarker> same = shown.get(identity(attributes));
            IMarker marker = same == null ? null : same.poll();
            if (marker == null) {
                source.file().createMarker(source.type(), attributes);
            } else if (!marker.getAttributes().equals(attributes)) {
                marker.setAttributes(attributes);
            }
        }
        for (Deque<IMarker> gone : shown.values()) {
            for (IMarker marker : gone) {
                marker.delete();
            }
        }
    }

    private static List<IMarker> markers(Source source) throws CoreException {
        return Arrays.stream(source.file().findMarkers(source.type(), true, IResource.DEPTH_ZERO))
                .filter(marker -> source.layer().name().equals(marker.getAttribute(LAYER, null)))
                .sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0))).toList();
    }

    /** What stays the same while a finding moves. */
    private static Map<String, Object> identity(Map<String, Object> attributes) {
        Map<String, Object> identity = new HashMap<>(attributes);
        identity.keySet().removeAll(PLACE);
        return identity;
    }

    private static Map<String, Object> attributes(Confirmed confirmed, FindingLayer layer) {
        Diagnostic finding = confirmed.finding();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LINE_NUMBER, finding.line());
        attributes.put(IMarker.LOCATION, "line " + finding.line());
        attributes.put(IMarker.CHAR_START, finding.offset());
        attributes.put(IMarker.CHAR_END, finding.offset() + finding.length());
        attributes.put(IMarker.TRANSIENT, Boolean.TRUE);
        attributes.put(CODE, finding.code());
        attributes.put(LAYER, layer.name());
        attributes.put(REASON, confirmed.reason());
        attributes.put(SUGGESTIONS, String.join("\n", finding.suggestions()));
        return attributes;
    }

    /** {@return whether a marker is one of ours, and still there} */
    static boolean is(IMarker marker) {
        try {
            return marker.exists() && marker.isSubtypeOf(TYPE);
        } catch (CoreException gone) {
            return false;
        }
    }

    /** {@return the finding a marker stands for} */
    public static Diagnostic finding(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return new Diagnostic(marker.getResource().getLocation().toPath(), marker.getAttribute(IMarker.LINE_NUMBER, 1), 1, start,
                marker.getAttribute(IMarker.CHAR_END, start) - start, severity(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)),
                marker.getAttribute(CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(SUGGESTIONS, "").lines().toList());
    }

    /** {@return the reason with which the finding of a marker was confirmed; empty when it was not} */
    public static String reason(IMarker marker) {
        return marker.getAttribute(REASON, "");
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
