// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.rename;

import java.util.List;
import org.calx.ide.rename.RenamedLine;
import org.calx.ide.rename.Renaming;

/**
 * What a rename would do, to be looked at before it is done.
 *
 * @param renaming the edits, or why there are none
 * @param lines    the lines they change, those of the file in the editor first
 */
record RenamePreview(Renaming renaming, List<RenamedLine> lines) {
}
