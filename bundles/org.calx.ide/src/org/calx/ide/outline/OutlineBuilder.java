// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.Consent;
import org.calx.model.Differential;
import org.calx.model.Disclosure;
import org.calx.model.Disease;
import org.calx.model.Examination;
import org.calx.model.Figure;
import org.calx.model.FollowUp;
import org.calx.model.Imaging;
import org.calx.model.Laboratory;
import org.calx.model.Lesion;
import org.calx.model.Named;
import org.calx.model.Narrative;
import org.calx.model.Outcome;
import org.calx.model.Patient;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.model.VitalStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Builds the outline of a file. */
public final class OutlineBuilder {

    private OutlineBuilder() {
    }

    /**
     * Builds the nodes of a container's contents.
     *
     * @param container the root of a file, or anything in it; null stands for an empty file
     * @return its nodes in the order of the file
     */
    public static List<OutlineNode> build(EObject container) {
        List<OutlineNode> nodes = new ArrayList<>();
        if (container != null) {
            for (EObject child : container.eContents()) {
                INode node = NodeModelUtils.findActualNodeFor(child);
                OutlineKind kind = kind(child);
                if (kind != null && node != null) {
                    nodes.add(new OutlineNode(label(child), detail(child), kind, node.getOffset(), node.getLength(), build(child)));
                }
            }
            nodes.sort((first, second) -> Integer.compare(first.offset(), second.offset()));
        }
        return nodes;
    }

    private static String label(EObject object) {
        if (object instanceof Named named && named.getName() != null) {
            return named.getName();
        }
        String keyword = StatementText.keyword(object);
        return keyword.isEmpty() ? object.eClass().getName() : Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }

    private static String detail(EObject object) {
        return switch (object) {
        case Case subject -> subject.getTitle() == null ? "" : subject.getTitle();
        case Narrative narrative -> narrative.getSection().getLiteral();
        default -> StatementText.heading(object);
        };
    }

    private static OutlineKind kind(EObject object) {
        return switch (object) {
        case Case subject -> OutlineKind.CASE;
        case Patient patient -> OutlineKind.PATIENT;
        case Disease disease -> OutlineKind.DISEASE;
        case Calcinosis calcinosis -> OutlineKind.CALCINOSIS;
        case Lesion lesion -> OutlineKind.LESION;
        case Complication complication -> OutlineKind.COMPLICATION;
        case Examination examination -> OutlineKind.EXAMINATION;
        case Laboratory laboratory -> OutlineKind.LABORATORY;
        case Imaging imaging -> OutlineKind.IMAGING;
        case Figure figure -> OutlineKind.FIGURE;
        case Treatment treatment -> OutlineKind.TREATMENT;
        case Procedure procedure -> OutlineKind.PROCEDURE;
        case Outcome outcome -> OutlineKind.OUTCOME;
        case Narrative narrative -> OutlineKind.NARRATIVE;
        case Differential other -> OutlineKind.OTHER;
        case FollowUp other -> OutlineKind.OTHER;
        case VitalStatus other -> OutlineKind.OTHER;
        case Consent other -> OutlineKind.OTHER;
        case Disclosure other -> OutlineKind.OTHER;
        default -> null;
        };
    }
}
