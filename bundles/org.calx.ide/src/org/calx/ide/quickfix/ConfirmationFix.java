// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.calx.language.validation.IssueCode;
import org.calx.model.CalxPackage;
import org.calx.model.Confirmation;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A confirmation without effect gets the code that was meant, or becomes a remark, which keeps its reason. To delete it is left to the
 * author. So is one that lacks its reason, and one in a file with errors of syntax, which may hide what it confirms.
 */
final class ConfirmationFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        List<QuickFix> fixes = new ArrayList<>();
        place.element(Confirmation.class).ifPresent(confirmation -> {
            if (confirmation.getCode() != null && IssueCode.find(confirmation.getCode()).isEmpty()) {
                codes(confirmation, fixes);
            }
            List<TextEdit> remark = new Lines(place.text()).remark(place.offset(), place.end());
            boolean slip = !fixes.isEmpty();
            if (!remark.isEmpty()) {
                fixes.add(new QuickFix("Turn the confirmation into a remark", !slip && isReasoned(confirmation) && !isBroken(confirmation), remark));
            }
            fixes.add(QuickFix.choice("Delete the confirmation", new Lines(place.text()).delete(place.offset(), place.end())));
        });
        return fixes;
    }

    private static boolean isReasoned(Confirmation confirmation) {
        return confirmation.getReason() != null && !confirmation.getReason().isBlank();
    }

    private static boolean isBroken(Confirmation confirmation) {
        return !confirmation.eResource().getErrors().isEmpty();
    }

    private static void codes(Confirmation confirmation, List<QuickFix> fixes) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(confirmation, CalxPackage.Literals.CONFIRMATION__CODE);
        List<String> codes = Arrays.stream(IssueCode.values()).map(IssueCode::name).toList();
        String typed = confirmation.getCode().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        String only = Nearest.only(typed, codes).orElse("");
        for (String code : nodes.isEmpty() ? List.<String>of() : Nearest.near(typed, codes)) {
            fixes.add(new QuickFix("Replace by '" + code + "'", code.equals(only),
                    List.of(new TextEdit(nodes.get(0).getOffset(), nodes.get(0).getLength(), code))));
        }
    }
}
