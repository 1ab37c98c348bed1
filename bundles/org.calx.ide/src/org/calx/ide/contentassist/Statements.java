// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole statements with places to fill in, by the rule of the grammar they belong to. Places stand between ‹ and ›. */
final class Statements {

    private record Statement(String detail, String text) {
    }

    private static final Map<String, Statement> STATEMENTS = Map.ofEntries(
            Map.entry("Case", new Statement("a new case", """
                    case ‹Name› {
                      title "‹title›"

                      patient ‹female›, aged ‹60› years {
                        concern "‹what the patient came for›"
                      }

                      disease D1 ‹systemic sclerosis›

                      calcinosis ‹dystrophic› {
                        lesion L1 at ‹right index finger› {
                          size ‹10› mm on ‹today›
                        }
                      }
                    }""")),
            Map.entry("Author", new Statement("name, degree and affiliation", """
                    author "‹name›" {
                      degree "‹MD›"
                      affiliation "‹affiliation›"
                    }""")),
            Map.entry("Patient", new Statement("sex, age and main concern", """
                    patient ‹female›, aged ‹60› years {
                      concern "‹what the patient came for›"
                    }""")),
            Map.entry("Disease", new Statement("underlying disease", """
                    disease ‹#› ‹systemic sclerosis› {
                      diagnosed ‹year›
                    }""")),
            Map.entry("Calcinosis", new Statement("type and lesions", """
                    calcinosis ‹#› ‹dystrophic›, noticed ‹year› {
                      lesion L1 at ‹right index finger›
                    }""")),
            Map.entry("Lesion", new Statement("site, look and size", """
                    lesion ‹#› at ‹right index finger› {
                      is ‹palpable›
                      size ‹10› mm on ‹today›
                    }""")),
            Map.entry("Complication", new Statement("ulceration, infection, pain ...", """
                    complication ‹#› ‹ulceration› of ‹L1›, since ‹today›""")),
            Map.entry("Examination", new Statement("findings on a date", """
                    examination ‹#› on ‹today› {
                      finding ‹finding› present
                    }""")),
            Map.entry("Laboratory", new Statement("results on a date", """
                    laboratory ‹#› on ‹today› {
                      calcium ‹value› mmol/L
                      phosphate ‹value› mmol/L
                    }""")),
            Map.entry("Imaging", new Statement("study, site and date", """
                    imaging ‹#› ‹radiograph› of ‹right hand›, on ‹today› {
                      shows ‹L1› as ‹stone›
                    }""")),
            Map.entry("Figure", new Statement("image file with caption", """
                    figure ‹F1› "‹image.png›" caption "‹caption›" alt "‹what the image shows›\"""")),
            Map.entry("Treatment", new Statement("drug, dose, route and dates", """
                    treatment ‹#› ‹drug› ‹dose› mg/day orally, for calcinosis, from ‹year› to ‹year› {
                      response ‹partial›
                    }""")),
            Map.entry("Procedure", new Statement("surgery and the like", """
                    procedure ‹#› ‹curettage› of ‹L1› on ‹today›""")),
            Map.entry("Outcome", new Statement("a measure before and after", """
                    outcome ‹#› ‹pain› of ‹L1› from ‹7›/10 on ‹year› to ‹1›/10 on ‹today›""")),
            Map.entry("Narrative", new Statement("the author's text", """
                    narrative ‹discussion› \"""
                      ‹text›
                    \"""
                    """)),
            Map.entry("LocalTerm", new Statement("a word the vocabularies lack", """
                    term "‹word›" is ‹site›, means "‹what it means›\"""")),
            Map.entry("Consent", new Statement("consent to publication", """
                    consent ‹written›, on ‹today›""")));

    private Statements() {
    }

    /**
     * Proposes the statement of a rule, if there is one.
     *
     * @param rule        name of the grammar rule
     * @param keyword     its first word
     * @param names       names still free
     * @param indentation white space before the line it is inserted in
     */
    static void propose(String rule, String keyword, FreeNames names, String indentation, Prefix prefix, ProposalList proposals) {
        Statement statement = STATEMENTS.get(rule);
        if (statement == null || !ProposalList.fits(keyword, prefix.text())) {
            return;
        }
        List<Proposal.Slot> slots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String source = statement.text().strip().replace("\n", "\n" + indentation);
        int at = 0;
        for (int open = source.indexOf('‹'); open >= 0; open = source.indexOf('‹', at)) {
            int close = source.indexOf('›', open);
            text.append(source, at, open);
            String word = word(source.substring(open + 1, close), rule, names);
            slots.add(new Proposal.Slot(text.length(), word.length()));
            text.append(word);
            at = close + 1;
        }
        text.append(source, at, source.length());
        proposals.accept(new Proposal(keyword + " …", statement.detail(), text.toString(), ProposalKind.STATEMENT, text.toString(),
                prefix.offset(), prefix.length(), slots));
    }

    private static String word(String place, String rule, FreeNames names) {
        return switch (place) {
        case "#" -> names.next(rule);
        case "today" -> LocalDate.now().toString();
        case "year" -> String.valueOf(LocalDate.now().getYear());
        default -> place;
        };
    }
}
