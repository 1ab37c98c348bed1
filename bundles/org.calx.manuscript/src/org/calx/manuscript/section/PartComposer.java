// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.List;

import org.calx.manuscript.document.Block;

/** Composes one part of the manuscript. */
@FunctionalInterface
public interface PartComposer {

    /**
     * Composes the part.
     *
     * @param writing what all parts share
     * @return its blocks without a heading; empty when there is nothing to say
     */
    List<Block> compose(Writing writing);
}
