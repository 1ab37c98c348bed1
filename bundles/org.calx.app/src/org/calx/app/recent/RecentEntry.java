// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recent;

import java.nio.file.Path;

/**
 * A file opened lately, as it is shown.
 *
 * @param file      its absolute path
 * @param isMissing whether it is gone
 */
public record RecentEntry(Path file, boolean isMissing) {

    /** {@return the name of the file} */
    public String name() {
        return file.getFileName().toString();
    }

    /** {@return the folder, with a tilde for the user's home} */
    public String folder() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        Path folder = file.getParent();
        return folder.startsWith(home) && home.getNameCount() > 0 ? Path.of("~").resolve(home.relativize(folder)).toString() : folder.toString();
    }

    /** {@return name, folder and whether it is gone, in one line} */
    public String label() {
        return name() + "  –  " + folder() + (isMissing ? "  (missing)" : "");
    }
}
