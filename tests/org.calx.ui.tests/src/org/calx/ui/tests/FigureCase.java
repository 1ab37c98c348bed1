// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

/** An invented case that has something for every figure. */
final class FigureCase {

    static final String TEXT = """
            case Figures {
              title "Calcinosis of the thumb: a case report"

              presented 2021-03-15

              patient female, aged 58 years

              disease D1 systemic sclerosis, limited cutaneous {
                onset 2005
                diagnosed 2007-09
              }

              calcinosis K1 dystrophic, noticed 2016 {
                lesion L1 at left thumb, distal phalanx {
                  is stone
                  noticed about 2018
                  size 14 x 9 mm on 2021-03-16
                }
                lesion L2 at left elbow, olecranon {
                  is plate
                  size 42 x 9 mm on 2021-03-16
                }
              }

              complication C1 ulceration of L1, since 2021-01, until 2021-06-22

              laboratory B1 on 2021-03-15 {
                CRP 38 mg/L (< 5)
                calcium 2.31 mmol/L (2.15 to 2.55)
                PTH 4.8 pmol/L (1.6 to 6.9)
              }

              laboratory B2 on 2021-04-06 {
                CRP 4 mg/L (< 5)
                calcium 2.29 mmol/L (2.15 to 2.55)
              }

              imaging I1 radiograph of left hand, on 2021-03-16

              treatment T1 diltiazem 240 mg/day orally, for calcinosis, from 2021-04-12 to 2022-04-19

              procedure P1 curettage of L1 on 2022-06-21

              outcome O1 pain of L1 from 7/10 on 2021-03-15 to 1/10 on 2022-08-01

              narrative introduction \"""
                Text.
              \"""
            }
            """;

    private FigureCase() {
    }
}
