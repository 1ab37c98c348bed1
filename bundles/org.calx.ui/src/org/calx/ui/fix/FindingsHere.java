// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.calx.language.Diagnostic;
import org.calx.ui.marker.FindingAnnotations;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** The findings that an editor shows, where they stand now: the text may have been changed since they were found. */
public final class FindingsHere {

    private FindingsHere() {
    }

    /** {@return all findings, by place} */
    public static List<Diagnostic> all(IAnnotationModel model, IDocument document) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = annotation.isMarkedDeleted() ? null : model.getPosition(annotation);
            if (position != null && !position.isDeleted()) {
                FindingAnnotations.finding(annotation).map(finding -> moved(finding, position, document)).ifPresent(findings::add);
            }
        }
        return findings.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
    }

    private static Diagnostic moved(Diagnostic finding, Position position, IDocument document) {
        int line = finding.line();
        try {
            line = document.getLineOfOffset(position.getOffset()) + 1;
        } catch (BadLocationException changed) {
            return finding; // its annotation is about to be removed
        }
        return new Diagnostic(finding.file(), line, finding.column(), position.getOffset(), position.getLength(), finding.severity(), finding.code(),
                finding.message(), finding.suggestions(), finding.origin());
    }

    /**
     * The findings on the line of the caret.
     *
     * @param all   findings of the text
     * @param line  the line
     * @param caret the caret
     * @return those that touch the line; those at the caret first, then the gravest
     */
    static List<Diagnostic> onLine(List<Diagnostic> all, IRegion line, int caret) {
        int end = line.getOffset() + line.getLength();
        return all.stream().filter(finding -> finding.offset() <= end && finding.offset() + finding.length() >= line.getOffset())
                .sorted(Comparator.comparing((Diagnostic finding) -> !at(finding, caret)).thenComparing(Diagnostic::severity, Comparator.reverseOrder())
                        .thenComparing(Diagnostic.BY_PLACE))
                .toList();
    }

    /** {@return whether a finding is about a place} */
    public static boolean at(Diagnostic finding, int offset) {
        return finding.offset() <= offset && offset <= finding.offset() + finding.length();
    }
}
