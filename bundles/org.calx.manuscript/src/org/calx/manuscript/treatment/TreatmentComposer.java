// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.treatment;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.SectionComposer;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.model.Procedure;
import org.calx.model.Section;
import org.calx.model.Treatment;

/** Therapeutic intervention: drugs, then procedures, and one table of both. */
public final class TreatmentComposer implements SectionComposer {

	@Override
	public List<Block> compose(Writing writing) {
		Prose prose = new Prose();
		List<Table> table = TreatmentTable.build(writing);
		Object see = table.isEmpty() ? null : writing.tables().see(TableDesk.Kind.TREATMENT);
		for (Treatment treatment : writing.subject().getTreatments()) {
			DrugProse.write(prose, treatment, see);
			see = null;
		}
		prose.paragraph();
		for (Procedure procedure : writing.subject().getProcedures()) {
			ProcedureProse.write(prose, procedure, see);
			see = null;
		}
		return writing.section("Therapeutic intervention", Section.TREATMENT, prose, table);
	}
}
