// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Optional;
import org.calx.model.CalxFile;
import org.calx.model.CalxPackage;
import org.calx.model.Figure;
import org.calx.model.Narrative;
import org.calx.model.narrative.Lookup;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** The text holds letters only, and the values embedded in it exist. */
public class TextChecks extends CaseChecks {

    private static final int MOST = 20;

    /** Values embedded in the author's text. */
    @Check
    public void narrative(Narrative narrative) {
        values(narrative, CalxPackage.Literals.NARRATIVE__TEXT);
    }

    /** Values embedded in a caption. */
    @Check
    public void caption(Figure figure) {
        values(figure, CalxPackage.Literals.FIGURE__CAPTION);
    }

    private void values(EObject owner, EAttribute feature) {
        CaseFacts facts = facts(owner);
        if (facts == null) {
            return;
        }
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            for (Segment segment : NarrativeText.parse(NodeModelUtils.getTokenText(node)).segments()) {
                Optional<String> message = switch (segment) {
                case Segment.Embedded embedded when facts.values().look(embedded.expression()) instanceof Lookup.Missing missing ->
                    Optional.of("{" + shortened(embedded.expression()) + "} cannot be printed: " + missing.message());
                case Segment.Unclosed unclosed -> Optional.of("'" + unclosed.text().charAt(0)
                        + "' is not closed; close it, or write \\" + unclosed.text().charAt(0) + " if it is meant as it stands");
                default -> Optional.empty();
                };
                message.ifPresent(text -> reportAt(IssueCode.UNKNOWN_EMBEDDED_VALUE, IssueCode.UNKNOWN_EMBEDDED_VALUE.severity(),
                        text, owner,
                        node.getOffset() + segment.offset(), segment.length()));
            }
        }
    }

    /** Characters that no manuscript can hold, such as control characters pasted with text. */
    @Check
    public void characters(CalxFile file) {
        INode root = NodeModelUtils.findActualNodeFor(file);
        if (root == null) {
            return;
        }
        char[] text = root.getRootNode().getText().toCharArray();
        int reported = 0;
        for (int i = 0; i < text.length && reported < MOST; i++) {
            char c = text[i];
            if (c >= ' ' && c < '\u007F') {
                continue; // nearly all of them, with every key press
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length && Character.isLowSurrogate(text[i + 1]);
            if (pair) {
                i++;
            } else if (isIllegal(c)) {
                reported++;
                reportAt(IssueCode.ILLEGAL_CHARACTER, IssueCode.ILLEGAL_CHARACTER.severity(),
                        String.format("the character U+%04X cannot stand in a "
                        + "manuscript; delete it, or type the word anew", (int) c), file, i, 1);
            }
        }
    }

    private static boolean isIllegal(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\u007F' && c <= '\u009F' && c != '\u0085' || Character.isSurrogate(c)
                || c >= '\uFFFD';
    }
}
