// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import org.calx.model.Named;

/** What a name in a case stands for. Belongs to the thread that read the case. */
public sealed interface Referent {

    /** {@return the name it is mentioned by} */
    String name();

    /**
     * Something the case declares.
     *
     * @param named the declaration; has a name
     */
    record Thing(Named named) implements Referent {

        @Override
        public String name() {
            return named.getName();
        }
    }

    /**
     * A publication.
     *
     * @param name its key in a reference file; need not exist there
     */
    record Publication(String name) implements Referent {
    }
}
