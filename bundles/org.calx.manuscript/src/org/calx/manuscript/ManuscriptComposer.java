// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.calx.manuscript.abstracts.AbstractComposer;
import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.declarations.DeclarationsComposer;
import org.calx.manuscript.diagnostics.DiagnosticsComposer;
import org.calx.manuscript.discussion.AuthorsTextComposer;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.findings.FindingsComposer;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.numbering.CaptionNumbers;
import org.calx.manuscript.numbering.CitationNumbers;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.outcome.OutcomeComposer;
import org.calx.manuscript.patient.PatientComposer;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.section.SectionComposer;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.timeline.TimelineComposer;
import org.calx.manuscript.titlepage.TitlePageComposer;
import org.calx.manuscript.treatment.TreatmentComposer;
import org.calx.model.Author;
import org.calx.model.Case;
import org.calx.model.Section;

/** Composes a manuscript from a case, in the order of the CARE guideline. Safe for use by several threads. */
public final class ManuscriptComposer {

    private static final SectionComposer TITLE_PAGE = new TitlePageComposer();
    private static final SectionComposer ABSTRACT = new AbstractComposer();
    private static final List<SectionComposer> BODY = List.of(new AuthorsTextComposer("Introduction", Section.INTRODUCTION), new PatientComposer(),
            new FindingsComposer(), new TimelineComposer(), new DiagnosticsComposer(), new TreatmentComposer(), new OutcomeComposer(),
            new AuthorsTextComposer("Discussion", Section.DISCUSSION), new AuthorsTextComposer("Conclusion", Section.CONCLUSION),
            new AuthorsTextComposer("Patient perspective", Section.PERSPECTIVE));
    private static final SectionComposer DECLARATIONS = new DeclarationsComposer();

    private final CompositionOptions options;

    /** Composes with these options. */
    public ManuscriptComposer(CompositionOptions options) {
        this.options = options;
    }

    /**
     * Composes a case.
     *
     * @param subject the case; an incomplete one, as it is while it is written, is composed as far as it goes
     * @param folder  the folder its images and references lie in; nothing outside is read
     * @return the manuscript and what is wrong with it
     */
    public Composition compose(Case subject, Path folder) {
        List<Problem> problems = new ArrayList<>();
        CaseFolder files = new CaseFolder(folder);
        Bibliography bibliography = References.read(subject, files, problems);
        Writing writing = new Writing(subject, files, bibliography, problems);
        // the abstract repeats figures and tables of the body, which must not count as their first mention
        List<Block> body = new ArrayList<>();
        BODY.forEach(section -> body.addAll(section.compose(writing)));
        List<Block> summary = ABSTRACT.compose(writing);
        List<Block> declarations = DECLARATIONS.compose(writing);
        List<Block> title = TITLE_PAGE.compose(writing);

        CitationNumbers citations = new CitationNumbers(bibliography, options.style());
        List<Block> front = citations.number(title);
        List<Block> rest = new ArrayList<>(summary);
        rest.addAll(body);
        rest.addAll(declarations);
        List<Block> numbered = CaptionNumbers.number(citations.number(rest));
        List<ReferenceList.Entry> references = citations.references();

        List<Block> all = new ArrayList<>(front);
        all.addAll(TitlePageComposer.end(counts(body, summary, numbered, references.size())));
        all.addAll(numbered);
        if (!references.isEmpty()) {
            all.addAll(Writing.headed(1, "References", List.of(new ReferenceList(references))));
        }
        return new Composition(new Manuscript(properties(subject), all), problems);
    }

    private DocumentProperties properties(Case subject) {
        String title = subject.getTitle() == null ? String.valueOf(subject.getName()) : subject.getTitle();
        return new DocumentProperties(title, subject.getAuthors().stream().map(Author::getName).filter(name -> name != null).toList(),
                subject.getKeywords(), "Case report", "en-GB", options.stamp().orElseGet(() -> CaseStamp.of(subject)), options.draft());
    }

    private static String counts(List<Block> body, List<Block> summary, List<Block> numbered, int references) {
        return String.format(Locale.ROOT, "Words: %,d (abstract %,d). Tables: %d. Figures: %d. References: %d.", WordCount.of(body, Role.BODY),
                WordCount.of(summary, Role.ABSTRACT), numbered.stream().filter(Table.class::isInstance).count(),
                numbered.stream().filter(Figure.class::isInstance).count(), references);
    }
}
