// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.calx.ide.Findings;
import org.calx.language.Diagnostic;
import org.calx.publish.PrivacyGate;
import org.calx.publish.journal.ChosenJournal;
import org.calx.ui.marker.FindingAnnotations;
import org.calx.ui.marker.FindingLayer;
import org.calx.ui.marker.FindingMarkers;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;

/**
 * The findings that an editor shows. Those of the text come with every key press; what the journal has to say comes with the slower
 * review and stays, moving with its text, until the next one.
 */
final class ShownFindings {

    private final IDocument document;
    private final IFile file;
    private volatile Optional<ChosenJournal> journal = Optional.empty();
    /** Rules that the journal has decided otherwise. */
    private volatile Set<String> settled = Set.of();
    /** What is shown without markers. */
    private final Set<FindingLayer> unmarked = ConcurrentHashMap.newKeySet();

    ShownFindings(IDocument document, IFile file) {
        this.document = document;
        this.file = file;
    }

    void checked(Findings checked) {
        show(FindingLayer.TEXT, weighed(checked).stream().filter(finding -> !settled.contains(finding.code())).toList());
    }

    /** Takes a review, and the findings of the same text if there is one already. */
    void reviewed(ReviewSnapshot seen, Findings checked) {
        journal = seen.review().journal();
        if (checked == null) {
            return; // the text has changed since, and is reviewed again
        }
        List<Diagnostic> ofText = weighed(checked);
        Set<Diagnostic> all = new HashSet<>(seen.review().findings());
        settled = ofText.stream().filter(finding -> !all.contains(finding)).map(Diagnostic::code).collect(Collectors.toUnmodifiableSet());
        show(FindingLayer.TEXT, ofText.stream().filter(all::contains).toList());
        ofText.forEach(all::remove);
        show(FindingLayer.JOURNAL, all.stream().sorted(Diagnostic.BY_PLACE).toList());
        if (file != null) {
            FindingMarkers.showConfirmed(file, seen.review().confirmed());
        }
    }

    private List<Diagnostic> weighed(Findings checked) {
        return journal.map(chosen -> PrivacyGate.weigh(checked.findings(), chosen.profile())).orElse(checked.findings());
    }

    /** A file that is gone, while its text is still there, can have no markers. */
    private void show(FindingLayer layer, List<Diagnostic> findings) {
        if (file == null || !file.exists()) {
            unmarked.add(layer);
            annotate(layer, findings);
        } else {
            FindingMarkers.show(file, layer, findings);
            if (unmarked.remove(layer)) {
                annotate(layer, List.of());
            }
        }
    }

    private void annotate(FindingLayer layer, List<Diagnostic> findings) {
        if (PlatformUI.isWorkbenchRunning()) {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
            if (buffer != null && buffer.getAnnotationModel() != null) {
                FindingAnnotations.show(buffer.getAnnotationModel(), layer, findings);
            }
        }
    }
}
