// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.screen;

import java.util.Optional;
import org.calx.ui.preview.source.SourceMap;

/** Who looks at a proof: knows where it comes from, and goes there. */
public interface ProofReader {

    /** {@return a line that tells where something comes from; empty when nothing leads there} */
    Optional<String> tell(SourceMap.Said what);

    /** Leads to where something comes from. */
    void go(SourceMap.Said what);

    /** What is under the mouse has changed. */
    void pointed(Optional<SourceMap.Said> what);
}
