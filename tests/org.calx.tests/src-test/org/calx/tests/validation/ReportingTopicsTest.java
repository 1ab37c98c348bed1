// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calx.language.validation.IssueCode;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.junit.jupiter.api.Test;

/** What a case need not hear about when it says that its source leaves a topic out. */
class ReportingTopicsTest {

    private final List<Term> topics = Terminology.standard().terms(Vocabulary.REPORTING_TOPIC);

    @Test
    void silencesRulesThereAre() {
        assertThat(topics).flatExtracting(topic -> topic.values("silences")).isNotEmpty()
                .allSatisfy(code -> assertThat(IssueCode.find(code.toString())).as(code.toString()).isPresent());
    }

    @Test
    void neverSilencesConsentOrContradictions() {
        assertThat(topics).flatExtracting(topic -> topic.values("silences"))
                .doesNotContain(IssueCode.CONSENT_NOT_STATED.name(), IssueCode.END_BEFORE_START.name(), IssueCode.SSC_SCORE_WRONG.name());
    }
}
