// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.citation.BibliographyProblem;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.folder.RefusedFile;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.manuscript.titlepage.TitlePageComposer;
import org.calx.model.Case;

/** Reads the reference files of a case. */
final class References {

    private References() {
    }

    static Bibliography read(Case subject, CaseFolder folder, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        for (String name : subject.getBibliographies()) {
            try {
                Path file = folder.locate("reference file", name);
                if (!files.contains(file)) {
                    files.add(file);
                }
            } catch (RefusedFile refused) {
                problems.add(Problem.error(Kind.BIBLIOGRAPHY_UNREADABLE, subject, "bibliographies", refused.getMessage()));
            }
        }
        Bibliography bibliography = Bibliography.read(files);
        for (BibliographyProblem problem : bibliography.problems()) {
            problems.add(Problem.error(problem.kind(), subject, "bibliographies", problem.text()));
        }
        if (subject.getSource() != null) {
            for (String key : TitlePageComposer.keys(subject.getSource())) {
                if (!bibliography.contains(key)) {
                    problems.add(Problem.error(Kind.UNRESOLVED_CITATION, subject.getSource(), "citation", "No reference has the key \"" + key
                            + "\"; check its spelling, or add it to the reference file."));
                }
            }
        }
        return bibliography;
    }
}
