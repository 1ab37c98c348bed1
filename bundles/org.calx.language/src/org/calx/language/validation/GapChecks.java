// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.model.narrative.Gap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Places kept for words that are still to be written. */
public class GapChecks extends CaseChecks {

    private static final Pattern TYPED = Pattern.compile("[\\s\"]*(\u2026|\\.{3,})[\\s\"]*");

    /** Dots in the place of a text. */
    @Check
    @OfItself
    public void gap(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eIsSet(attribute) && hasGap(object.eGet(attribute))) {
                NodeModelUtils.findNodesForFeature(object, attribute).forEach(node -> report(object, node));
            }
        }
    }

    private static boolean hasGap(Object value) {
        return value instanceof List<?> several ? several.stream().anyMatch(each -> Gap.isGap((String) each)) : Gap.isGap((String) value);
    }

    private void report(EObject owner, INode node) {
        Matcher typed = TYPED.matcher(node.getText());
        if (typed.matches()) {
            reportAt(IssueCode.GAP_TO_FILL, IssueCode.GAP_TO_FILL.severity(), "this is still to be written; write it, or delete the statement", owner,
                    node.getTotalOffset() + typed.start(1), typed.end(1) - typed.start(1));
        }
    }
}
