// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import org.calx.model.LocalTerm;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The declaration of a term that is not needed goes. */
final class LocalTermFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        LocalTerm term = place.element(LocalTerm.class).orElse(null);
        ICompositeNode node = term == null ? null : NodeModelUtils.findActualNodeFor(term);
        return node == null || !isName(place, node) ? List.of() : List.of(new QuickFix("Delete the declaration", saysNothingNew(term),
                List.of(new Lines(place.text()).delete(node.getOffset(), node.getEndOffset()))));
    }

    /** Whether the vocabulary has a term of this very name, and the declaration adds nothing to it. */
    private static boolean saysNothingNew(LocalTerm term) {
        return term.getSynonyms().isEmpty() && term.getCodes().isEmpty() && term.getMeaning() == null && term.getLabel() != null
                && Terminology.standard().find(Vocabulary.TERM_KIND, term.getKind()).flatMap(kind -> kind.attribute("vocabulary"))
                        .flatMap(Vocabulary::named).flatMap(vocabulary -> Terminology.standard().find(vocabulary, term.getLabel()))
                        .filter(known -> known.label().equals(term.getLabel())).isPresent();
    }

    /** Whether the finding is about the term itself, not about one of its synonyms. */
    private static boolean isName(Place place, ICompositeNode node) {
        return place.text().substring(node.getOffset(), place.offset()).strip().equals("term") || place.offset() == node.getOffset();
    }
}
