// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.marker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.language.Diagnostic;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Findings in an editor on a file outside the workspace, which can have no markers. */
public final class FindingAnnotations {

    private static final String TYPE = "org.calx.ui.finding.";

    private static final class FindingAnnotation extends Annotation {
        private final Diagnostic finding;
        private final FindingLayer layer;

        FindingAnnotation(Diagnostic finding, FindingLayer layer) {
            super(TYPE + finding.severity().label(), false, finding.message());
            this.finding = finding;
            this.layer = layer;
        }
    }

    private FindingAnnotations() {
    }

    /**
     * Shows the findings of a file. What is shown already stays, so that nothing flickers while the author types.
     *
     * @param model    the annotations of its editor
     * @param layer    where the findings come from; those of another layer stay
     * @param findings all findings of the layer
     */
    public static void show(IAnnotationModel model, FindingLayer layer, List<Diagnostic> findings) {
        List<Diagnostic> missing = new ArrayList<>(findings);
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation instanceof FindingAnnotation shown && shown.layer == layer && !stays(shown, model.getPosition(shown), missing)) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        missing.forEach(finding -> added.put(new FindingAnnotation(finding, layer), new Position(finding.offset(), finding.length())));
        if (model instanceof IAnnotationModelExtension extension && !(gone.isEmpty() && added.isEmpty())) {
            extension.replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
    }

    /** Takes the finding that is shown already from those that are missing; its line may be another one by now. */
    private static boolean stays(FindingAnnotation shown, Position position, List<Diagnostic> missing) {
        for (Diagnostic finding : missing) {
            if (position != null && finding.offset() == position.getOffset() && finding.length() == position.getLength()
                    && finding.severity() == shown.finding.severity() && finding.code().equals(shown.finding.code())
                    && finding.message().equals(shown.finding.message())) {
                return missing.remove(finding);
            }
        }
        return false;
    }

    /** {@return the finding that an annotation of an editor stands for, where it was found; empty for other annotations} */
    public static Optional<Diagnostic> finding(Annotation annotation) {
        if (annotation instanceof FindingAnnotation outside) {
            return Optional.of(outside.finding);
        }
        return annotation instanceof MarkerAnnotation inside && FindingMarkers.is(inside.getMarker()) ? Optional.of(FindingMarkers.finding(inside.getMarker()))
                : Optional.empty();
    }
}
