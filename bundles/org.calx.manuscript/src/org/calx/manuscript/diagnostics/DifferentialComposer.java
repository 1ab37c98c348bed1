// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Section;

/** Diagnoses considered, and what spoke for or against them. */
public final class DifferentialComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        List<Table> table = DifferentialTable.build(writing);
        DifferentialProse.write(prose, writing, !table.isEmpty());
        return writing.part(Section.DIFFERENTIAL, prose, table);
    }
}
