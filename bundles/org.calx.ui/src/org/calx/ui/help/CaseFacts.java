// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.help;

import java.util.List;
import java.util.function.Predicate;
import org.calx.ide.Analysis;
import org.calx.ide.outline.OutlineKind;
import org.calx.ide.outline.OutlineNode;

/**
 * How far a first case has come.
 *
 * @param patient whether it says who the patient is
 * @param disease whether it names a disease
 * @param lesion  whether it names a lesion
 */
public record CaseFacts(boolean patient, boolean disease, boolean lesion) {

    /** Nothing is known. */
    public static final CaseFacts NONE = new CaseFacts(false, false, false);

    /** {@return what an analysis shows; nothing when there is none yet} */
    public static CaseFacts of(Analysis analysis) {
        return analysis == null ? NONE : new CaseFacts(
                any(analysis.outline(), node -> node.kind() == OutlineKind.PATIENT && !node.detail().isBlank() && !node.detail().contains("not reported")),
                any(analysis.outline(), node -> node.kind() == OutlineKind.DISEASE), any(analysis.outline(), node -> node.kind() == OutlineKind.LESION));
    }

    private static boolean any(List<OutlineNode> nodes, Predicate<OutlineNode> wanted) {
        return nodes.stream().anyMatch(node -> wanted.test(node) || any(node.children(), wanted));
    }
}
