// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.Optional;

import org.calx.terminology.Term;

/**
 * What an author knows of a case before the first line is written; everything may be missing.
 *
 * @param patient    the patient
 * @param presented  when the patient came
 * @param disease    the disease behind the calcinosis; empty when unknown
 * @param subset     its subset
 * @param calcinosis the calcinosis and where it is
 */
public record FirstFacts(FirstPatient patient, Optional<FirstDate> presented, Optional<Term> disease, Optional<Term> subset,
        FirstCalcinosis calcinosis) {

    /** Nothing is known. */
    public static final FirstFacts NONE = new FirstFacts(FirstPatient.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(),
            FirstCalcinosis.UNKNOWN);
}
