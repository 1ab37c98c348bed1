// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.rename;

import java.util.List;

/**
 * What it takes to change a name, or why it cannot be changed.
 *
 * @param edits   the edits, by file and in each file by place; they do not overlap; empty when refused or nothing changes
 * @param refusal why the name cannot be changed and what to do; empty when it can
 */
public record Renaming(List<FileEdit> edits, String refusal) {

    /** Copies the list. */
    public Renaming {
        edits = List.copyOf(edits);
    }

    static Renaming refused(String reason) {
        return new Renaming(List.of(), reason);
    }

    /** {@return whether the name cannot be changed} */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}
