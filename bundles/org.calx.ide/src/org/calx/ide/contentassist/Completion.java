// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import org.calx.ide.reference.NarrativeLeaves;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Says what may stand at a place. Works on a resource, which belongs to one thread. */
public final class Completion {

    @Inject
    private Provider<GrammarProposals> grammar;

    /**
     * Proposes what may stand at a place.
     *
     * @param resource what the text was read into
     * @param file     the file the text stands for; files are looked up beside it
     * @param text     the text
     * @param offset   the place, in characters from the start
     * @return the proposals, best first
     */
    public List<Proposal> complete(XtextResource resource, Path file, String text, int offset) {
        ProposalList proposals = new ProposalList();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), Math.max(0, offset - 1));
        switch (leaf == null ? "" : QuotedPlaces.kind(leaf, offset)) {
        case QuotedPlaces.TEXT -> NarrativeProposals.add(leaf, file, offset, proposals);
        case QuotedPlaces.CITATION -> NarrativeProposals.citations(leaf.getText(), leaf.getOffset(), leaf, file, offset, proposals);
        case QuotedPlaces.STRING -> {
            FileProposals.add(leaf, file, offset, proposals);
            if (NarrativeLeaves.isNarrative(leaf)) {
                NarrativeProposals.add(leaf, file, offset, proposals);
            }
        }
        case QuotedPlaces.COMMENT -> { }
        default -> grammar.get().add(resource, file, text, offset, proposals);
        }
        return proposals.sorted();
    }
}
