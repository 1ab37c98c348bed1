// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.discussion;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.SectionComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Section;

/**
 * A section that consists of the author's text only.
 *
 * @param title the heading
 * @param part  whose text it is
 */
public record AuthorsTextComposer(String title, Section part) implements SectionComposer {

    @Override
    public List<Block> compose(Writing writing) {
        return writing.section(title, part, new Prose(), List.of());
    }
}
