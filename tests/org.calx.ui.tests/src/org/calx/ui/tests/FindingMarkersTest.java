// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.ui.marker.FindingLayer;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Findings as marks of their file. */
class FindingMarkersTest {

    private static final int TIMES = 200;
    private static final int MANY = 40;

    @RegisterExtension
    private final Studio studio = new Studio();

    /** As when another program puts an older version of a case in its place. */
    @Test
    void areThereWhenTheirFileWasReplacedMeanwhile() throws CoreException {
        IFile file = null;
        for (int i = 0; i < TIMES; i++) {
            file = studio.write("replaced.calx", "case Hand {\n}\n");
            FindingMarkers.show(file, FindingLayer.JOURNAL, findings(file, i));
            if (i < TIMES - 1) {
                FindingMarkers.show(file, FindingLayer.JOURNAL, findings(file, i + 1));
                file.delete(IResource.FORCE, null);
            }
        }
        IFile last = file;
        List<String> shown = new ArrayList<>();
        studio.waitFor("the findings", () -> {
            shown.clear();
            shown.addAll(messages(last));
            return shown.size() == MANY;
        });
        assertEquals(findings(last, TIMES - 1).stream().map(Diagnostic::message).sorted().toList(), shown);
    }

    private static List<String> messages(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).filter(message -> message.startsWith("finding ")).sorted().toList();
        } catch (CoreException gone) {
            throw new AssertionError(gone);
        }
    }

    private static List<Diagnostic> findings(IFile file, int round) {
        return IntStream.range(0, MANY).mapToObj(i -> new Diagnostic(file.getLocation().toPath(), 1, 1, 0, 4, Severity.ERROR, "SYNTAX",
                "finding " + i + " of round " + round, List.of())).toList();
    }
}
