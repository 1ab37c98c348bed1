// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.bench;

import java.time.LocalDate;

/**
 * An invented case of a given length that keeps what makes a real one slow: names that are referred to, dates that hang on
 * each other, values embedded in prose. Every visit adds one lesion and what was done about it.
 */
final class GeneratedCase {

    private static final String[] FINGERS = {"thumb", "index finger", "middle finger", "ring finger", "little finger"};
    private static final String[] DRUGS = {"diltiazem 180 mg/day", "colchicine 1 mg/day", "minocycline 50 mg/day"};

    private final StringBuilder lesions = new StringBuilder();
    private final StringBuilder visits = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();

    private GeneratedCase(int count) {
        for (int i = 1; i <= count; i++) {
            lesion(i);
            visit(i);
            told(i);
        }
    }

    /**
     * Writes a case.
     *
     * @param lines how many lines it has, within the length of one visit
     * @return its text
     */
    static String ofLines(int lines) {
        String head = """
                case Generated {
                  title "A generated case of calcinosis: a case report"
                  synthetic "Invented to be measured."
                  presented 2015-03-02
                  patient female, aged 58 years, born 1956 {
                    concern "Hard lumps in the fingers"
                  }
                  disease D1 systemic sclerosis, limited cutaneous {
                    onset 2001
                    diagnosed 2003-09
                    Raynaud phenomenon present since about 1996
                    sclerodactyly present since 2002
                    telangiectasia present
                    antibody anticentromere positive, titre 1:640, by IIF, on 2003-09
                    criteria ACR/EULAR 2013 fulfilled, total 12
                  }
                """;
        long one = new GeneratedCase(1).body().lines().count();
        long perVisit = new GeneratedCase(2).body().lines().count() - one;
        int visits = 1 + (int) Math.max(0, (lines - head.lines().count() - one) / perVisit);
        return head + new GeneratedCase(visits).body();
    }

    private String body() {
        return "  calcinosis dystrophic, noticed 2012 {\n" + lesions + "  }\n" + visits + "  narrative findings \"\"\"\n" + prose
                + "  \"\"\"\n  consent written, on 2020-01-07\n}\n";
    }

    private static LocalDate day(int visit) {
        return LocalDate.of(2015, 3, 2).plusDays(visit % 3000);
    }

    private void lesion(int i) {
        lesions.append("""
                    lesion L%1$d at %2$s %3$s, distal phalanx {
                      is palpable only, stone, subcutaneous
                      noticed 2014
                      size %4$d x 4 mm on %5$s
                      finding tenderness present on %5$s
                    }
                """.formatted(i, i % 2 == 0 ? "left" : "right", FINGERS[i % FINGERS.length], 5 + i % 9, day(i)));
    }

    private void visit(int i) {
        visits.append("""
                  laboratory B%1$d on %2$s {
                    calcium 2.3%3$d mmol/L (2.15 to 2.55)
                    phosphate 1.1%3$d mmol/L (0.80 to 1.45)
                    creatinine 6%3$d umol/L (45 to 90)
                    CRP %3$d mg/L (< 5)
                  }
                  complication C%1$d ulceration of L%1$d, since %2$s, until %4$s, pain 6/10
                  imaging I%1$d radiograph of left hand, on %2$s {
                    shows L%1$d as stone, size 7 mm
                    finding acro-osteolysis absent
                  }
                  treatment T%1$d %5$s orally, for calcinosis of L%1$d, from %2$s to %4$s, stopped for inefficacy {
                    response none of pain, on %4$s
                    no adverse events
                  }
                  procedure P%1$d curettage of L%1$d, on 3 weeks after T%1$d {
                    healed %6$s
                  }
                  outcome O%1$d pain of L%1$d from 6/10 on %2$s to 5/10 at 2 months after P%1$d, following P%1$d
                """.formatted(i, day(i), i % 5, day(i).plusDays(40), DRUGS[i % DRUGS.length], day(i).plusDays(90)));
    }

    private void told(int i) {
        prose.append("""
                    The lesion of {L%1$d.size} at the {L%1$d} was noticed {L%1$d.noticed - D1.diagnosed} after the diagnosis and
                    treated with {T%1$d} from {T%1$d.start}.
                """.formatted(i));
    }
}
