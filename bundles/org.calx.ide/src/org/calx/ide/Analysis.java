// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.List;
import org.calx.ide.highlighting.Highlight;
import org.calx.ide.outline.OutlineNode;
import org.calx.language.Diagnostic;

/**
 * What was found out about one version of an open file. Immutable.
 *
 * @param file       the file
 * @param stamp      the version, as it was given with the text
 * @param findings   the findings, by place; the same as the command line gives
 * @param highlights what only the meaning tells about the text, by place
 * @param outline    the declarations
 */
public record Analysis(Path file, long stamp, List<Diagnostic> findings, List<Highlight> highlights, List<OutlineNode> outline) {

    /** Copies the lists. */
    public Analysis {
        findings = List.copyOf(findings);
        highlights = List.copyOf(highlights);
        outline = List.copyOf(outline);
    }
}
