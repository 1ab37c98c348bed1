// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers the proposals for one place: those that fit what was typed so far, each once. */
final class ProposalList {

    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> starters = new HashSet<>();
    private int shift;

    /** Adds a proposal whose label fits the prefix. */
    void add(ProposalKind kind, String label, String detail, String documentation, Prefix prefix) {
        add(kind, label, detail, documentation, label, prefix);
    }

    /** Adds a proposal whose label fits the prefix but which inserts another text. */
    void add(ProposalKind kind, String label, String detail, String documentation, String text, Prefix prefix) {
        if (fits(label, prefix.text())) {
            accept(new Proposal(label, detail, documentation, kind, text, prefix.offset(), prefix.length(), List.of()));
        }
    }

    /** {@return this list; from now on places are counted from another start} */
    ProposalList shifted(int by) {
        shift = by;
        return this;
    }

    /** Adds a proposal that is known to fit. */
    void accept(Proposal proposal) {
        if (known.add(proposal.label() + '\n' + proposal.text())) {
            proposals.add(shift == 0 ? proposal : proposal.shifted(shift));
        }
    }

    /** Adds a whole statement; of several that start alike the one that is described. */
    void statement(Proposal statement) {
        Proposal other = proposals.stream().filter(known -> known.label().equals(statement.label())).findFirst().orElse(null);
        if (other == null || other.detail().isEmpty()) {
            proposals.remove(other);
            accept(statement);
        }
    }

    /** Adds a keyword that starts a statement; it is listed before terms, of which there are many. */
    void starter(String phrase, String detail, Prefix prefix) {
        starters.add(phrase);
        add(ProposalKind.KEYWORD, phrase, detail, "", prefix);
    }

    /** {@return the proposals, by kind and otherwise in the order they were added} */
    List<Proposal> sorted() {
        proposals.sort(Comparator.comparing(this::rank));
        return List.copyOf(proposals);
    }

    private int rank(Proposal proposal) {
        boolean starts = proposal.kind() == ProposalKind.STATEMENT || proposal.kind() == ProposalKind.KEYWORD && starters.contains(proposal.label());
        return 2 * (starts ? ProposalKind.TERM.ordinal() : proposal.kind().ordinal())
                - (proposal.kind() == ProposalKind.STATEMENT ? 2 : starts ? 1 : 0);
    }

    /** {@return whether a word of the label begins with the prefix, whatever its case} */
    static boolean fits(String label, String prefix) {
        return match(label, prefix) >= 0;
    }

    /** {@return where the word of the label stands that begins with the prefix, whatever its case; -1 when none does} */
    static int match(String label, String prefix) {
        String start = prefix.toLowerCase(Locale.ROOT).replace("\"", "");
        String text = label.toLowerCase(Locale.ROOT);
        if (text.startsWith(start)) {
            return 0;
        }
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (text.startsWith(start, space + 1)) {
                return space + 1;
            }
        }
        return -1;
    }
}
