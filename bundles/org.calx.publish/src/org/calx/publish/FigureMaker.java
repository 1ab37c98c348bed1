// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Severity;
import org.calx.manuscript.DrawnFigures;
import org.calx.manuscript.drawn.DrawingKind;
import org.calx.manuscript.drawn.DrawnFigure;
import org.calx.manuscript.drawn.FigureRequest;
import org.calx.manuscript.drawn.NothingToDraw;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.model.Case;
import org.calx.model.time.CaseClock;
import org.calx.publish.FigureResult.CaseFigure;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.WriteResult;

/** Draws figures of the cases in a file, each as SVG and as PNG. */
final class FigureMaker {

    private final CalxLanguage language;

    FigureMaker(CalxLanguage language) {
        this.language = language;
    }

    FigureResult draw(Path file, DrawingKind kind, double width, TimePolicy policy, ExportFolder folder) {
        ParsedFile parsed = language.parse(file);
        List<Case> cases = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance)
                .map(Case.class::cast).toList();
        boolean sound = parsed.problem().isEmpty() && !CalxLanguage.hasSyntaxErrors(parsed) && !cases.isEmpty();
        List<Diagnostic> errors = sound ? List.of()
                : language.check(parsed).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        List<CaseFigure> figures = new ArrayList<>();
        for (Case each : cases) {
            String name = each.getName() == null ? "" : each.getName();
            try {
                DrawnFigure drawn = DrawnFigures.ALL.draw(kind, new FigureRequest(each, new CaseClock(each), policy, width, List.of()));
                figures.add(write(drawn, name, file, kind, folder, cases.size() > 1));
            } catch (NothingToDraw nothing) {
                figures.add(new CaseFigure(name, List.of(), nothing.getMessage()));
            }
        }
        return new FigureResult(file, errors, figures, Optional.empty());
    }

    private static CaseFigure write(DrawnFigure drawn, String name, Path file, DrawingKind kind, ExportFolder folder, boolean several) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        contents.put(folder.figure(file, name, several, kind.fileName() + ".svg"), drawn.svg());
        contents.put(folder.figure(file, name, several, kind.fileName() + ".png"), drawn.png());
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            Optional<String> conflict = folder.conflict(file, content.getKey());
            if (conflict.isPresent()) {
                return new CaseFigure(name, written, conflict.get());
            }
            if (folder.write(content.getKey(), out -> out.write(content.getValue()), FileCheck.NONE) instanceof WriteResult.Refused refused) {
                return new CaseFigure(name, written, refused.message());
            }
            written.add(content.getKey());
        }
        return new CaseFigure(name, written, "");
    }
}
