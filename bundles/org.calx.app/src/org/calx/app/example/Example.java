// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.util.List;

/**
 * An example that comes with the Studio.
 *
 * @param folder  the name of its folder
 * @param title   the title of its case, of its first one if there are several
 * @param summary what it shows, in a line
 * @param source  the publication its facts are from
 * @param files   its files, by their path within its folder; the case first
 */
public record Example(String folder, String title, String summary, String source, List<String> files) {

    /** Copies the list. */
    public Example {
        files = List.copyOf(files);
    }
}
