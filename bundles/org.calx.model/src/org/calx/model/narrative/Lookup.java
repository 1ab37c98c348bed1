// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.model.narrative;

import java.util.Optional;

/** What came of looking for an embedded value. */
public sealed interface Lookup {

    /** {@return the value; empty when there is none} */
    default Optional<CaseValue> value() {
        return this instanceof Found found ? Optional.of(found.found()) : Optional.empty();
    }

    /** The value was found. */
    record Found(CaseValue found) implements Lookup {
    }

    /** There is no such value; the message says why and how to mend it, in words that follow the expression. */
    record Missing(String message) implements Lookup {
    }
}
