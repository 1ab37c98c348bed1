// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.Criteria;
import org.calx.model.Disease;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Criteria and subsets of systemic sclerosis agree with the recorded findings. */
public class CriteriaChecks extends CaseChecks {

    private static final int CREST_MINIMUM = 3;
    private static final Map<String, String> CREST = new LinkedHashMap<>();

    static {
        CREST.put("C", "calcinosis");
        CREST.put("R", "Raynaud's phenomenon");
        CREST.put("E", "oesophageal dysmotility");
        CREST.put("S", "sclerodactyly");
        CREST.put("T", "telangiectasia");
    }

    /** CREST syndrome named with too few of its five features. */
    @Check
    public void crest(Disease disease) {
        CaseFacts facts = facts(disease);
        boolean subset = CaseFacts.means(Vocabulary.DISEASE_SUBSET, disease.getSubset(), "crest");
        if (facts == null || !subset && !CaseFacts.means(Vocabulary.DISEASE_SUBSET, disease.getKind(), "crest")) {
            return;
        }
        Set<String> letters = facts.features().crestLetters();
        List<String> missing = CREST.entrySet().stream().filter(entry -> !letters.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().equals("C") || facts.subject().getCalcinoses().isEmpty())
                .map(Map.Entry::getValue).toList();
        if (CREST.size() - missing.size() < CREST_MINIMUM) {
            EAttribute feature = subset ? CalxPackage.Literals.DISEASE__SUBSET : CalxPackage.Literals.DISEASE__KIND;
            report(IssueCode.CREST_UNSUPPORTED, "CREST is named, but only " + (CREST.size() - missing.size())
                    + " of its five features are recorded as present; not recorded: " + String.join(", ", missing) + "", disease, feature);
        }
    }

    /** A total of the 2013 ACR/EULAR score that the recorded items cannot give. */
    @Check
    public void total(Criteria criteria) {
        CaseFacts facts = facts(criteria);
        if (criteria.getTotal() == null || !isAcrEular(criteria) || facts == null) {
            return;
        }
        AcrEularScore score = facts.score();
        if (!score.allows(criteria.getTotal())) {
            String sum = score.least() == score.most() ? "the recorded items add up to " + score.least()
                    : "the recorded items allow " + score.least() + " to " + score.most();
            report(IssueCode.SSC_SCORE_WRONG, "the total is given as " + criteria.getTotal().toPlainString() + ", but " + sum
                    + "; correct the total or the items (of each group only the highest counts)", criteria,
                    CalxPackage.Literals.CRITERIA__TOTAL, Integer.toString(score.least()));
        }
    }

    /** Systemic sclerosis whose recorded findings cannot reach nine points. */
    @Check
    public void definite(Disease disease) {
        CaseFacts facts = facts(disease);
        if (facts == null || !CaseFacts.isSystemicSclerosis(disease)) {
            return;
        }
        AcrEularScore score = facts.score();
        if (score.most() < AcrEularScore.DEFINITE) {
            report(IssueCode.SSC_SCORE_BELOW_NINE, "the recorded findings give at most " + score.most()
                    + " points of the 2013 ACR/EULAR criteria, and nine are needed; check the findings, or confirm the diagnosis", disease,
                    CalxPackage.Literals.DISEASE__KIND);
        } else if (score.least() < AcrEularScore.DEFINITE && !score.open().isEmpty() && facts.owesCompleteness() && !hasTotal(disease)) {
            report(IssueCode.SSC_SCORE_INCOMPLETE, "the recorded findings give " + score.least()
                    + " of the nine points of the 2013 ACR/EULAR criteria; nothing is recorded about " + String.join(", ", score.open()), disease,
                    CalxPackage.Literals.DISEASE__KIND);
        }
    }

    private static boolean hasTotal(Disease disease) {
        return disease.getCriteria().stream().anyMatch(criteria -> criteria.getTotal() != null && isAcrEular(criteria));
    }

    private static boolean isAcrEular(Criteria criteria) {
        String name = criteria.getName() == null ? "" : criteria.getName().toUpperCase(Locale.ROOT);
        return name.contains("ACR") && name.contains("EULAR") && (criteria.getYear() == null || criteria.getYear().equals("2013"))
                && EcoreUtil2.getContainerOfType(criteria, Disease.class) instanceof Disease disease
                && CaseFacts.isSystemicSclerosis(disease);
    }

    /** Systemic sclerosis sine scleroderma with thickened skin. */
    @Check
    public void sineScleroderma(Disease disease) {
        CaseFacts facts = facts(disease);
        if (facts == null || !CaseFacts.means(Vocabulary.DISEASE_SUBSET, disease.getSubset(), "sine-scleroderma")) {
            return;
        }
        Optional<String> skin = facts.features().present("sclerodactyly", "skin-thickening-proximal")
                .map(feature -> feature.term().label() + " is recorded as present")
                .or(() -> facts.features().hasSkinScore() ? Optional.of("a skin score above 0 is recorded") : Optional.empty());
        skin.ifPresent(found -> report(IssueCode.SINE_SCLERODERMA_WITH_SKIN, "sine scleroderma means that the skin is not thickened, but "
                + found + "; correct the subset or the finding", disease, CalxPackage.Literals.DISEASE__SUBSET));
    }
}
