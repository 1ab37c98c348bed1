// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes text in quotes: the files a property names, or a place to fill in. */
final class QuotedProposals {

    private QuotedProposals() {
    }

    /** Adds the proposals for a property that takes quoted text. */
    static void add(EStructuralFeature property, Place place) {
        String typed = place.prefix().text();
        if (!typed.isEmpty() && !typed.startsWith("\"")) {
            return;
        }
        List<String> files = FileProposals.files(property.getName(), place.file());
        files.forEach(name -> place.proposals().add(ProposalKind.FILE, name, "", "", '"' + name + '"', place.prefix()));
        if (files.isEmpty()) {
            String word = property.getName().replaceAll("ies$", "y").replaceAll("(?<=..)s$", "").replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
            String text = '"' + word + '"';
            place.proposals().accept(new Proposal(text, "text in double quotes", "", ProposalKind.VALUE, text, place.prefix().offset(),
                    place.prefix().length(), List.of(new Proposal.Slot(1, word.length()))));
        }
    }
}
