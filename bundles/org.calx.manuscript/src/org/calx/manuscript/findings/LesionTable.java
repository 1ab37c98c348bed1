// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.findings;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Table;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.table.TableBuilder;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.Lesion;
import org.calx.model.Size;

/** The lesions with their sizes over time; one lesion needs no table. */
final class LesionTable {

    private LesionTable() {
    }

    static List<Table> build(Writing writing) {
        List<Lesion> lesions = writing.subject().getCalcinoses().stream().flatMap((Calcinosis c) -> c.getLesions().stream()).toList();
        if (lesions.size() < 2) {
            return List.of();
        }
        boolean noticed = lesions.stream().anyMatch(lesion -> lesion.getNoticed() != null);
        boolean sizes = lesions.stream().anyMatch(lesion -> !lesion.getSizes().isEmpty() || lesion.isSizeNotReported());
        boolean notes = lesions.stream().anyMatch(lesion -> lesion.getNote() != null || lesion.getResolved() != null);
        if (!noticed && !sizes && !notes) {
            return List.of(); // the text says it all
        }
        TableBuilder table = new TableBuilder().column("Site", 3).column("Description", 4);
        if (noticed) {
            table.column("First noticed", 2);
        }
        if (sizes) {
            table.column("Size", 3);
        }
        for (Lesion lesion : lesions) {
            List<Object> cells = new ArrayList<>();
            cells.add(lesion.getSite() == null ? "" : SiteWords.bare(lesion.getSite()));
            cells.add(description(lesion, writing.times()));
            if (noticed) {
                cells.add(writing.times().label(lesion.getNoticed()));
            }
            if (sizes) {
                cells.add(sizes(lesion, writing.times()));
            }
            table.row(lesion, cells.toArray());
        }
        return table.build(writing.tables().caption(TableDesk.Kind.LESIONS, "Lesions"), "");
    }

    private static String description(Lesion lesion, Times times) {
        String signs = LesionWords.signs(lesion);
        String number = lesion.getCount() == null ? "" : lesion.getCount().toPlainString() + " ";
        return number + LesionWords.description(lesion) + (signs.isEmpty() ? "" : ", " + signs)
                + (lesion.getResolved() == null ? "" : "; gone " + times.when(lesion.getResolved()))
                + (lesion.getNote() == null ? "" : ". " + Letters.unstopped(lesion.getNote()));
    }

    private static String sizes(Lesion lesion, Times times) {
        List<String> out = new ArrayList<>();
        for (Size size : lesion.getSizes()) {
            String time = times.label(size);
            out.add(QuantityWords.of(size) + (time.isEmpty() ? "" : " (" + time + ")"));
        }
        if (out.isEmpty() && lesion.isSizeNotReported()) {
            return "not reported";
        }
        return String.join("; ", out);
    }
}
