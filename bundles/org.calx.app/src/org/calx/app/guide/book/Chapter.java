// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide.book;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a file that is read on its own: what stands below a heading of the first or second level. Immutable.
 *
 * @param place  where it begins
 * @param level  1 or 2
 * @param title  its heading
 * @param blocks its text, the heading first
 */
public record Chapter(Place place, int level, String title, List<GuideBlock> blocks) {

    /** Copies the blocks. */
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** {@return whether a heading of the chapter has this name} */
    boolean holds(String anchor) {
        return blocks.stream().anyMatch(block -> block instanceof GuideBlock.Heading heading && heading.anchor().equals(anchor));
    }

    /** {@return all words below the heading} */
    String words() {
        return blocks.stream().skip(1).map(GuideBlock::words).collect(Collectors.joining("\n"));
    }
}
