// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.calx.bibliography.ReferenceField;
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
    private static final int MOST_LISTED = 8;

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
                    reportAt(IssueCode.UNRESOLVED_CITATION, IssueCode.UNRESOLVED_CITATION.severity(), message(subject, library, key.name(), near), owner,
                            node.getOffset() + key.offset(), Math.max(1, key.name().length()), near.toArray(String[]::new));
                }
            }
        }
    }

    /**
     * Keys that may be meant: those of the publication whose number in PubMed, DOI or author and year was written; then those that
     * differ in capitals only, then those with a slip or two.
     */
    private static List<String> near(CaseLibrary library, String key) {
        String small = key.toLowerCase(Locale.ROOT);
        List<String> said = library.references().stream().map(CaseLibrary.Reference::entry)
                .filter(entry -> entry.text(ReferenceField.PMID).equals(key) || entry.doi().filter(small::equals).isPresent()
                        || entry.authorAndYear().filter(small::equals).isPresent())
                .map(org.calx.bibliography.Reference::key).limit(SUGGESTIONS).toList();
        return key.isEmpty() || !said.isEmpty() ? said
                : library.keys().stream().filter(each -> distance(small, each) <= NEAR)
                        .sorted(Comparator.<String>comparingInt(each -> distance(small, each)).thenComparing(each -> each)).limit(SUGGESTIONS)
                        .toList();
    }

    private static int distance(String small, String key) {
        return EditDistance.between(small, key.toLowerCase(Locale.ROOT), NEAR);
    }

    /** Keys that stand in no file cannot be read there. */
    private static String derived(CaseLibrary library) {
        List<String> keys = library.references().stream().map(CaseLibrary.Reference::entry).filter(entry -> !entry.keyWritten())
                .map(org.calx.bibliography.Reference::key).toList();
        return keys.isEmpty() ? "" : "; the keys of entries without one of their own are " + String.join(", ", keys.subList(0, Math.min(MOST_LISTED, keys.size())))
                + (keys.size() > MOST_LISTED ? " and others, which completion lists behind [@" : "");
    }

    private static String message(Case subject, CaseLibrary library, String key, List<String> near) {
        if (key.isEmpty()) {
            return "the key of the citation is missing; write for example [@bartoli2016]";
        }
        if (subject.getBibliographies().isEmpty()) {
            return "there is no reference " + key + ", for the case names no reference file; add 'references \"references.bib\"'";
        }
        boolean capitals = !near.isEmpty() && near.getFirst().equalsIgnoreCase(key);
        return "no reference has the key " + key + " in " + String.join(", ", subject.getBibliographies()) + "; "
                + (near.isEmpty() ? "correct the key, or add the reference there" + derived(library)
                        : capitals ? "capital and small letters count: write " + near.getFirst() : "did you mean " + String.join(", ", near) + "?");
    }
}
