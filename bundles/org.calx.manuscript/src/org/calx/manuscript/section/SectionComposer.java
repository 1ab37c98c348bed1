// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.List;

import org.calx.manuscript.document.Block;

/** Composes one section of the manuscript. */
@FunctionalInterface
public interface SectionComposer {

    /**
     * Composes the section.
     *
     * @param writing what all sections share
     * @return its blocks with the heading; empty when there is nothing to say
     */
    List<Block> compose(Writing writing);
}
