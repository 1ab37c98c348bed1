// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.finding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Findings in an editor on a file outside the workspace, which can have no markers. */
public final class FindingAnnotations {

    private static final class FindingAnnotation extends Annotation {
        private final FindingLayer layer;

        FindingAnnotation(Diagnostic finding, FindingLayer layer) {
            super("org.eclipse.ui.workbench.texteditor." + type(finding.severity()), false, finding.message());
            this.layer = layer;
        }

        private static String type(Severity severity) {
            return severity.label();
        }
    }

    private FindingAnnotations() {
    }

    /**
     * Shows the findings of a file.
     *
     * @param model    the annotations of its editor
     * @param layer    where the findings come from; those of another layer stay
     * @param findings all findings of the layer
     */
    public static void show(IAnnotationModel model, FindingLayer layer, List<Diagnostic> findings) {
        Map<Annotation, Position> added = new HashMap<>();
        findings.forEach(finding -> added.put(new FindingAnnotation(finding, layer), new Position(finding.offset(), finding.length())));
        List<Annotation> gone = new java.util.ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation instanceof FindingAnnotation finding && finding.layer == layer) {
                gone.add(annotation);
            }
        }
        if (model instanceof IAnnotationModelExtension extension) {
            extension.replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
    }
}
