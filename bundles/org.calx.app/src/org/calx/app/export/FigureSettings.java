// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.util.List;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.wording.TimePolicy;

/**
 * What is exported beside manuscripts.
 *
 * @param drawings  the figures to draw
 * @param width     their width in millimetres
 * @param dates     how exactly dates may be told, unless a journal says so
 * @param journal   the name of the journal; {@link ExportSettings#AS_CHOSEN} or {@link ExportSettings#NO_JOURNAL}
 * @param checklist whether the CARE checklist is written as text
 * @param object    whether it is written as JSON
 * @param force     whether files a person edited are replaced
 */
record FigureSettings(List<DrawingKind> drawings, int width, TimePolicy.Dates dates, String journal, boolean checklist, boolean object, boolean force) {

    FigureSettings {
        drawings = List.copyOf(drawings);
    }
}
