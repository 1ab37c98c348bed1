// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.calx.model.Biopsy;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Imaging;
import org.calx.model.Section;

/** Diagnostic assessment: laboratory tests, antibodies and criteria, imaging, histology. */
public final class DiagnosticsComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Prose prose = new Prose();
        List<Table> tables = new ArrayList<>();
        List<Table> laboratory = LaboratoryTable.build(writing);
        LaboratoryProse.write(prose, writing, !laboratory.isEmpty());
        tables.addAll(laboratory);
        prose.paragraph();
        writing.subject().getDiseases().forEach(disease -> {
            AntibodyProse.write(prose, disease, writing);
            GeneProse.write(prose, disease, writing.times());
        });
        prose.paragraph();
        for (Imaging imaging : writing.subject().getImagings()) {
            if (!writing.isFollowUp(imaging)) {
                ImagingProse.write(prose, imaging, writing);
            }
        }
        prose.paragraph();
        for (Biopsy biopsy : writing.subject().getBiopsies()) {
            if (!writing.isFollowUp(biopsy)) {
                BiopsyProse.write(prose, biopsy, writing);
            }
        }
        prose.paragraph();
        tables.addAll(ScoreTable.build(writing));
        // an author's text instead of ours may leave a study's images unmentioned: they are shown all the same
        writing.figures().mention(writing.subject().getImagings().stream().filter(imaging -> !writing.isFollowUp(imaging))
                .flatMap((Imaging imaging) -> imaging.getFigures().stream()).toList());
        writing.figures().mention(writing.subject().getBiopsies().stream().filter(biopsy -> !writing.isFollowUp(biopsy))
                .flatMap((Biopsy biopsy) -> biopsy.getFigures().stream()).toList());
        return writing.part(Section.DIAGNOSIS, prose, tables);
    }
}
