// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.DocumentProperties;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.journal.SectionPlan;
import org.calx.manuscript.numbering.Blinding;
import org.calx.manuscript.numbering.CaptionNumbers;
import org.calx.manuscript.numbering.CitationNumbers;
import org.calx.manuscript.plan.ManuscriptPlan;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.section.PrintReview;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.titlepage.TitlePageComposer;
import org.calx.model.Author;
import org.calx.model.Case;
import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.ManuscriptCounts;
import org.calx.model.LimitSubject;
import org.calx.model.ManuscriptPart;

/** Composes a manuscript from a case, in the order its journal wants. Safe for use by several threads. */
public final class ManuscriptComposer {

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
        problems.addAll(PrintReview.of(subject, files, options.profile()));
        Bibliography bibliography = References.read(subject, files, problems);
        Writing writing = new Writing(subject, files, bibliography, options.profile(), options.blind(), DrawnFigures.ALL, problems);
        ManuscriptPlan plan = LeftOut.plan(writing);
        Body body = Body.compose(plan, writing);
        List<Block> sections = new ArrayList<>();
        int references = 0;
        for (SectionPlan section : plan.sections()) {
            sections.addAll(body.section(section));
            if (section.parts().contains(ManuscriptPart.REFERENCES)) {
                references = sections.size();
            }
        }
        List<Block> title = new TitlePageComposer().compose(writing);
        CitationNumbers citations = new CitationNumbers(bibliography, options.style(), List.of(title, sections));
        List<Block> front = citations.number(title);
        List<Block> numbered = new ArrayList<>(CaptionNumbers.number(citations.number(sections)));
        List<ReferenceList.Entry> cited = citations.references();
        if (!cited.isEmpty()) {
            // numbering keeps the number of blocks
            numbered.addAll(references, Writing.headed(1, headingOfReferences(plan), List.of(new ReferenceList(cited))));
        }
        DocumentProperties properties = properties(subject);
        List<Block> all = new ArrayList<>(front);
        all.addAll(TitlePageComposer.end(counts(subject, new Manuscript(properties, numbered))));
        all.addAll(numbered);
        return new Composition(new Manuscript(properties, options.blind() ? Blinding.blinded(all, subject) : all), problems);
    }

    private DocumentProperties properties(Case subject) {
        String title = subject.getTitle() == null ? String.valueOf(subject.getName()) : subject.getTitle();
        List<String> creators = options.blind() ? List.of()
                : subject.getAuthors().stream().map(Author::getName).filter(name -> name != null).toList();
        return new DocumentProperties(title, creators,
                subject.getKeywords(), "Case report", "en-GB", options.stamp().orElseGet(() -> CaseStamp.of(subject)), options.draft());
    }

    private static String headingOfReferences(ManuscriptPlan plan) {
        return plan.section(ManuscriptPart.REFERENCES).map(SectionPlan::heading).orElseThrow();
    }

    private String counts(Case subject, Manuscript manuscript) {
        List<Counter> counters = ManuscriptCounts.of(subject, manuscript, options.profile());
        return String.format(Locale.ROOT, "Words: %,d (abstract %,d). Tables: %d. Figures: %d. References: %d.", count(counters, LimitSubject.BODY),
                count(counters, LimitSubject.ABSTRACT), count(counters, LimitSubject.TABLES), count(counters, LimitSubject.FIGURES),
                count(counters, LimitSubject.REFERENCES));
    }

    private static int count(List<Counter> counters, LimitSubject what) {
        return counters.stream().filter(counter -> counter.subject() == what).mapToInt(Counter::count).findFirst().orElse(0);
    }
}
