// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.manuscript.english.Numbers;
import org.calx.model.Criteria;

/** Classification criteria in words. */
public final class CriteriaWords {

    private CriteriaWords() {
    }

    /** {@return the criteria by year and name: 2013 ACR/EULAR classification criteria} */
    public static String name(Criteria criteria) {
        return (criteria.getYear() == null ? "" : criteria.getYear() + " ") + criteria.getName() + " classification criteria";
    }

    /** {@return the total behind a sentence; empty for none} */
    public static String total(Criteria criteria) {
        return criteria.getTotal() == null ? "" : "with a total of " + Numbers.figures(criteria.getTotal()) + " points";
    }

    /** {@return the criteria for a table: ACR/EULAR 2013 fulfilled, total 17} */
    public static String label(Criteria criteria) {
        String state = criteria.isFulfilled() ? " fulfilled" : criteria.isNotFulfilled() ? " not fulfilled" : "";
        return criteria.getName() + (criteria.getYear() == null ? "" : " " + criteria.getYear()) + state
                + (criteria.getTotal() == null ? "" : ", total " + Numbers.figures(criteria.getTotal()));
    }
}
