// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.Narrative;
import org.calx.model.Source;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.calx.terminology.EditDistance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Every citation has its reference. */
public class CitationChecks extends CaseChecks {

    private static final int NEAR = 2;
    private static final int SUGGESTIONS = 3;

    /** Citations in the author's text. */
    @Check
    public void narrative(Narrative narrative) {
        text(narrative, CalxPackage.Literals.NARRATIVE__TEXT);
    }

    /** Citations in a caption. */
    @Check
    public void caption(Figure figure) {
        text(figure, CalxPackage.Literals.FIGURE__CAPTION);
    }

    /** The publication a case is taken from. */
    @Check
    public void source(Source source) {
        text(source, CalxPackage.Literals.SOURCE__CITATION);
    }

    private void text(EObject owner, EAttribute feature) {
        Case subject = EcoreUtil2.getContainerOfType(owner, Case.class);
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            for (Segment.Key key : NarrativeText.parse(NodeModelUtils.getTokenText(node)).keys()) {
                CaseLibrary library = library(subject);
                if (key.name().isEmpty() || library.isComplete() && !library.keys().contains(key.name())) {
                    List<String> near = near(library, key.name());
                    reportAt(IssueCode.UNRESOLVED_CITATION, IssueCode.UNRESOLVED_CITATION.severity(), message(subject, key.name(), near), owner,
                            node.getOffset() + key.offset(), Math.max(1, key.name().length()), near.toArray(String[]::new));
                }
            }
        }
    }

    /** Keys that may be meant: those that differ in capitals only, then those with a slip or two. */
    private static List<String> near(CaseLibrary library, String key) {
        String small = key.toLowerCase(Locale.ROOT);
        return key.isEmpty() ? List.of()
                : library.keys().stream().filter(each -> distance(small, each) <= NEAR)
                        .sorted(Comparator.<String>comparingInt(each -> distance(small, each)).thenComparing(each -> each)).limit(SUGGESTIONS)
                        .toList();
    }

    private static int distance(String small, String key) {
        return EditDistance.between(small, key.toLowerCase(Locale.ROOT), NEAR);
    }

    private static String message(Case subject, String key, List<String> near) {
        if (key.isEmpty()) {
            return "the key of the citation is missing; write for example [@bartoli2016]";
        }
        if (subject.getBibliographies().isEmpty()) {
            return "there is no reference " + key + ", for the case names no reference file; add 'references \"references.bib\"'";
        }
        boolean capitals = !near.isEmpty() && near.getFirst().equalsIgnoreCase(key);
        return "no reference has the key " + key + " in " + String.join(", ", subject.getBibliographies()) + "; "
                + (near.isEmpty() ? "correct the key, or add the reference there"
                        : capitals ? "capital and small letters count: write " + near.getFirst() : "did you mean " + String.join(", ", near) + "?");
    }
}
