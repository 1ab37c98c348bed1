// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;

/** One kind of change. */
@FunctionalInterface
interface Fix {

    /** {@return the ways it knows to mend a finding, best first; empty when it knows none} */
    List<QuickFix> of(Place place);
}
