// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.model.Procedure;
import org.calx.model.Section;
import org.calx.model.Treatment;

/** Therapeutic intervention: drugs, then procedures, and one table of both. */
public final class TreatmentComposer implements PartComposer {

    private static final int DRUGS_PER_PARAGRAPH = 3;

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        List<Table> table = TreatmentTable.build(writing);
        Object see = table.isEmpty() ? null : writing.tables().see(TableDesk.Kind.TREATMENT);
        int told = 0;
        for (Treatment treatment : writing.subject().getTreatments()) {
            if (told > 0 && told % DRUGS_PER_PARAGRAPH == 0) {
                prose.paragraph();
            }
            DrugProse.write(prose, writing.subject(), treatment, see, writing.times());
            see = null;
            told++;
        }
        prose.paragraph();
        for (Procedure procedure : writing.subject().getProcedures()) {
            ProcedureProse.write(prose, writing.subject(), procedure, see, writing.times());
            see = null;
        }
        prose.paragraph();
        AdverseEventProse.write(prose, writing.subject(), writing.times());
        return writing.part(Section.TREATMENT, prose, table);
    }
}
