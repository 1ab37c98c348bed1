// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.ide.outline.StatementText;
import org.calx.ide.outline.ValueText;
import org.calx.ide.reference.Citable;
import org.calx.ide.reference.Citables;
import org.calx.model.Anchor;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.Named;
import org.calx.model.narrative.CaseValues;
import org.calx.model.time.CaseClock;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Proposes what narrative text can cite and embed. */
final class NarrativeProposals {

    /** Of more names the properties are proposed behind the dot. */
    private static final int MOST_NAMES = 20;

    private NarrativeProposals() {
    }

    /** Adds proposals when the place is in an open citation or an open brace of narrative text or a caption. */
    static void add(ILeafNode leaf, Path file, int offset, ProposalList proposals) {
        String before = leaf.getText().substring(0, offset - leaf.getOffset());
        int bracket = before.lastIndexOf('[');
        int brace = before.lastIndexOf('{');
        if (bracket > before.lastIndexOf(']') && bracket > brace) {
            citations(before, leaf.getOffset(), leaf, file, offset, proposals);
        } else if (brace > before.lastIndexOf('}') && before.indexOf('\n', brace) < 0) {
            values(before, leaf, offset, proposals);
        }
    }

    /** Adds the entries of the reference files for the key that ends at the place. */
    static void citations(String text, int start, ILeafNode leaf, Path file, int offset, ProposalList proposals) {
        String before = text.substring(0, offset - start);
        int key = Math.max(before.lastIndexOf('@'), Math.max(before.lastIndexOf(';'), before.lastIndexOf('['))) + 1;
        Prefix prefix = new Prefix(before.substring(key).strip(), start + key, before.length() - key);
        boolean atSign = before.lastIndexOf('@') == key - 1;
        for (Citable citable : Citables.of(subject(leaf), file)) {
            boolean fits = ProposalList.fits(citable.key(), prefix.text())
                    || !prefix.text().isEmpty() && ProposalList.fits(citable.summary(), prefix.text());
            if (fits) {
                proposals.accept(new Proposal(citable.key(), citable.summary(), citable.details(), ProposalKind.CITATION,
                        atSign ? citable.key() : "@" + citable.key(), prefix.offset(), prefix.length(), List.of(), List.of(citable.summary())));
            }
        }
    }

    /** Adds the entries of the reference files as whole citations. */
    static void whole(Place place) {
        EObject around = place.subject(place.model());
        Case subject = around == null ? null : EcoreUtil2.getContainerOfType(around, Case.class);
        for (Citable citable : Citables.of(subject, place.file())) {
            String text = "[@" + citable.key() + "]";
            place.proposals().add(ProposalKind.CITATION, citable.key(), citable.summary(), citable.details(), text, place.prefix());
        }
    }

    private static void values(String before, ILeafNode leaf, int offset, ProposalList proposals) {
        int brace = before.lastIndexOf('{') + 1;
        int start = Math.max(brace, before.lastIndexOf(' ') + 1);
        Prefix prefix = new Prefix(before.substring(start), offset - (before.length() - start), before.length() - start);
        String lead = before.substring(brace, start);
        Case subject = subject(leaf);
        if (subject == null) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        int dot = prefix.text().indexOf('.');
        int found = 0;
        for (TreeIterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if ((object instanceof Anchor || object instanceof Figure) && ((Named) object).getName() != null) {
                String name = ((Named) object).getName();
                if (dot < 0 || name.equals(prefix.text().substring(0, dot))) {
                    add((Named) object, dot > 0 || ++found <= MOST_NAMES, values);
                }
            }
        }
        values.put("lesions", "how many lesions");
        values.put("unreported", "what the source leaves out");
        if (subject.getPatient() != null) {
            CaseValues.properties(subject.getPatient()).forEach(property -> values.put("patient." + property, property + " of the patient"));
        }
        values.put("presented", "date of presentation");
        CaseValues recorded = new CaseValues(subject, new CaseClock(subject));
        values.forEach((expression, detail) -> {
            if (ProposalList.fits(expression, prefix.text()) && !(" " + lead).contains(" " + expression + " ")
                    && recorded.look(lead + expression).value().isPresent()) {
                String value = recorded.look(expression).value().map(ValueText::of).orElse("");
                proposals.add(ProposalKind.EMBEDDED, expression, value.isEmpty() || value.equals(detail) ? detail : detail + ": " + value, "",
                        prefix);
            }
        });
    }

    /** What might be recorded of a thing; {@link CaseValues} tells what is. */
    private static void add(Named named, boolean withProperties, Map<String, String> values) {
        String name = named.getName();
        values.put(name, StatementText.heading(named));
        if (!withProperties) {
            return;
        }
        CaseValues.properties(named)
                .forEach(property -> values.put(name + "." + property, property + " of " + StatementText.keyword(named) + " " + name));
    }

    private static Case subject(ILeafNode leaf) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return element == null ? null : EcoreUtil2.getContainerOfType(element, Case.class);
    }
}
