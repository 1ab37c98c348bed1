// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A last look at a file that is written but not in its place yet. */
@FunctionalInterface
public interface FileCheck {

    /** Accepts everything. */
    FileCheck NONE = file -> List.of();

    /**
     * Looks at the file.
     *
     * @param file the complete file under a temporary name
     * @return what is wrong with it, one sentence each; empty lets it take its place
     * @throws IOException if it cannot be read back
     */
    List<String> problems(Path file) throws IOException;
}
