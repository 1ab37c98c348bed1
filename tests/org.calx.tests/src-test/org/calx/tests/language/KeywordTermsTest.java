// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.TreeSet;
import org.calx.language.CalxStandaloneSetup;
import org.calx.model.Case;
import org.calx.model.Condition;
import org.calx.model.Finding;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the language may also be words of a term, without quotation marks. */
class KeywordTermsTest {

    @ParameterizedTest
    @ValueSource(strings = { "low back pain", "preterm birth asphyxia", "pain at rest", "dyspnoea on exertion", "allergy to penicillin",
            "discharge from sinus", "calcinosis of the hand", "systemic sclerosis not otherwise specified", "high blood pressure",
            "normal pressure hydrocephalus", "negative pressure wound therapy", "left ventricular failure", "oral ulcer disease",
            "chronic kidney disease", "lack of appetite", "shortness of breath", "carcinoma in situ", "stroke with hemiparesis",
            "positive airway pressure", "right bundle branch block", "treatment for tuberculosis", "family planning" })
    void staysOneTerm(String term) {
        Case subject = Cases.of("patient female {\n history " + term + "\n concern \"pain\"\n}");
        assertThat(Cases.unreadable("patient female {\n history " + term + "\n concern \"pain\"\n}")).isEmpty();
        assertThat(subject.getPatient().getHistory()).extracting(Condition::getName).containsExactly(term);
        assertThat(subject.getPatient().getConcerns()).containsExactly("pain");
    }

    @ParameterizedTest
    @ValueSource(strings = { "range of motion", "Loss of tissue", "number of ulcers", "calcification of tendon sheaths" })
    void staysOneTermOfTheVocabularyBeforeTheSiteItIsFoundAt(String term) {
        String examination = "examination on 2020 {\n finding " + term + " of right elbow, present\n finding tissue loss of right thumb\n}";
        assertThat(Cases.unreadable(examination)).isEmpty();
        assertThat(Cases.of(examination).getExaminations().get(0).getFindings()).extracting(Finding::getName, f -> f.getSite().getRegion())
                .containsExactly(tuple(term, "elbow"), tuple("tissue loss", "thumb"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "history stroke since", "history stroke since January 2018", "history stroke from july", "history stroke on",
            "history stroke in spring", "history since 2018" })
    void doesNotHideAFactThatIsIncomplete(String statement) {
        assertThat(Cases.unreadable("patient female {\n " + statement + "\n concern \"pain\"\n}")).as(statement).isNotEmpty();
    }

    /** Also those of statements that do not exist yet. */
    @Test
    void everyKeywordThatNeedsNothingBehindItMayEndATerm() {
        Set<String> refused = new TreeSet<>();
        for (String keyword : GrammarUtil.getAllKeywords(new CalxStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(IGrammarAccess.class).getGrammar())) {
            if (keyword.matches("[a-z]+") && !keyword.equals("and")
                    && !Cases.unreadable("complication rare " + keyword + " condition\nconsent written").isEmpty()) {
                refused.add(keyword);
            }
        }
        assertThat(refused).as("keywords that cannot stand in a term; see Terms").isEmpty();
    }
}
