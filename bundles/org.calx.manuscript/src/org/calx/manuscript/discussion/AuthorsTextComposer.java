// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.discussion;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Section;

/**
 * A part that consists of the author's text only.
 *
 * @param part which of the author's texts it is
 */
public record AuthorsTextComposer(Section part) implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        return writing.part(part, new Prose(), List.of());
    }
}
