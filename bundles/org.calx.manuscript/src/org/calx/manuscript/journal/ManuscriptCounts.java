// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.numbering.WordCount;
import org.calx.model.Case;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.ManuscriptPart;
import org.calx.model.Narrative;
import org.eclipse.emf.ecore.EObject;

/**
 * Counts what journals limit in a finished manuscript, words as Microsoft Word counts them. The running text is that of the sections
 * without abstract, key message, declarations, references, tables and captions; citations and numbers of figures in it count.
 */
public final class ManuscriptCounts {

    private final Case subject;
    private final JournalProfile profile;
    private final Manuscript manuscript;
    private final List<WrittenSection> sections;
    private final Origins origins;
    private final List<Counter> counters = new ArrayList<>();

    private ManuscriptCounts(Case subject, Manuscript manuscript, JournalProfile profile) {
        this.subject = subject;
        this.manuscript = manuscript;
        this.profile = profile;
        sections = WrittenSection.of(manuscript, profile);
        origins = new Origins(subject);
    }

    /**
     * Counts.
     *
     * @param subject    the case
     * @param manuscript the manuscript composed from it for the journal
     * @param profile    what the journal asks for
     * @return a counter for everything journals limit, in the order of the manuscript; those the journal limits have their limit
     */
    public static List<Counter> of(Case subject, Manuscript manuscript, JournalProfile profile) {
        return new ManuscriptCounts(subject, manuscript, profile).count();
    }

    private List<Counter> count() {
        texts();
        lengths();
        numbers();
        captions();
        return List.copyOf(counters);
    }

    private void texts() {
        String title = subject.getTitle() == null ? "" : subject.getTitle();
        add(LimitSubject.TITLE, "Title", LimitUnit.WORDS, WordCount.words(title), subject, "title");
        add(LimitSubject.TITLE, "Title", LimitUnit.CHARACTERS, characters(title), subject, "title");
        String running = subject.getRunningTitle() == null ? "" : subject.getRunningTitle();
        add(LimitSubject.RUNNING_TITLE, "Running title", LimitUnit.WORDS, WordCount.words(running), subject, "runningTitle");
        add(LimitSubject.RUNNING_TITLE, "Running title", LimitUnit.CHARACTERS, characters(running), subject, "runningTitle");
        int authors = subject.getAuthors().size();
        int most = profile.limit(LimitSubject.AUTHORS, LimitUnit.ITEMS).map(limit -> limit.max().orElse(authors)).orElse(authors);
        add(LimitSubject.AUTHORS, "Authors", LimitUnit.ITEMS, authors, most < authors ? subject.getAuthors().get(most) : subject,
                most < authors ? "name" : "");
        List<Block> summary = manuscript.blocks().stream().filter(block -> block instanceof Paragraph paragraph && paragraph.role() == Role.ABSTRACT)
                .toList();
        add(LimitSubject.ABSTRACT, "Abstract", LimitUnit.WORDS, words(summary), narrated(summary), "text");
        add(LimitSubject.KEYWORDS, "Keywords", LimitUnit.ITEMS, subject.getKeywords().size(), subject, "keywords");
        List<Narrative> message = narratives(ManuscriptPart.KEY_MESSAGE);
        add(LimitSubject.KEY_MESSAGE, "Key message", LimitUnit.WORDS,
                sections.stream().filter(section -> section.plan().filter(plan -> plan.parts().equals(List.of(ManuscriptPart.KEY_MESSAGE))).isPresent())
                        .mapToInt(section -> words(section.blocks())).sum(),
                message.isEmpty() ? subject : message.getFirst(), "text");
    }

    private void lengths() {
        List<WrittenSection> body = sections.stream().filter(WrittenSection::isBody).toList();
        int words = body.stream().mapToInt(WrittenSection::words).sum();
        EObject largest = narrated(body.stream().flatMap(section -> section.blocks().stream()).toList());
        add(LimitSubject.BODY, "Body", LimitUnit.WORDS, words, largest, "text");
        int references = manuscript.blocks().stream().filter(ReferenceList.class::isInstance).map(ReferenceList.class::cast)
                .flatMap(list -> list.entries().stream())
                .mapToInt(entry -> WordCount.words(entry.label() + " " + WordCount.text(entry.content()))).sum();
        add(LimitSubject.BODY_AND_REFERENCES, "Body and references", LimitUnit.WORDS, words + references, largest, "text");
        for (WrittenSection section : body) {
            counters.add(new Counter(LimitSubject.SECTION, section.heading(), LimitUnit.WORDS, section.words(),
                    section.plan().flatMap(SectionPlan::limit), narrated(section.blocks()), "text"));
        }
    }

    private void numbers() {
        int figures = (int) manuscript.blocks().stream().filter(Figure.class::isInstance).count();
        int tables = (int) manuscript.blocks().stream().filter(Table.class::isInstance).count();
        add(LimitSubject.FIGURES, "Figures", LimitUnit.ITEMS, figures, subject, "figures");
        add(LimitSubject.TABLES, "Tables", LimitUnit.ITEMS, tables, subject, "");
        add(LimitSubject.FIGURES_AND_TABLES, "Figures and tables", LimitUnit.ITEMS, figures + tables, subject, "figures");
        add(LimitSubject.REFERENCES, "References", LimitUnit.ITEMS, manuscript.blocks().stream().filter(ReferenceList.class::isInstance)
                .mapToInt(block -> ((ReferenceList) block).entries().size()).sum(), subject, "bibliographies");
        List<Narrative> points = narratives(ManuscriptPart.LEARNING_POINTS);
        add(LimitSubject.LEARNING_POINTS, "Learning points", LimitUnit.ITEMS, points(points), points.isEmpty() ? subject : points.getFirst(), "text");
    }

    /** Each line of the learning points is one, whether it is marked as an item or not; a conclusion printed as learning points has them too. */
    private int points(List<Narrative> narratives) {
        Optional<WrittenSection> own = sections.stream()
                .filter(section -> section.plan().filter(plan -> plan.parts().equals(List.of(ManuscriptPart.LEARNING_POINTS))).isPresent()).findFirst();
        return (int) (own.isPresent() ? own.stream().flatMap(ManuscriptCounts::lines)
                : sections.stream().flatMap(ManuscriptCounts::lines).filter(line -> origins.of(line).filter(narratives::contains).isPresent())).count();
    }

    private static Stream<List<Inline>> lines(WrittenSection section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.content());
            case ItemList list -> list.items().stream();
            default -> Stream.empty();
        });
    }

    private void captions() {
        caption(LimitSubject.LEGENDS, "Longest legend", text -> WordCount.words(text));
        caption(LimitSubject.FIGURE_TITLES, "Longest figure title", text -> WordCount.words(firstSentence(text)));
    }

    private void caption(LimitSubject what, String name, ToIntFunction<String> measure) {
        Optional<Figure> longest = manuscript.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
                .max(Comparator.comparingInt(figure -> measure.applyAsInt(WordCount.text(figure.caption().text()))));
        add(what, name, LimitUnit.WORDS, longest.map(figure -> measure.applyAsInt(WordCount.text(figure.caption().text()))).orElse(0),
                longest.flatMap(figure -> origins.of(figure.caption().text())).orElse(subject), "caption");
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.?!])\\s", 2)[0];
    }

    private void add(LimitSubject what, String name, LimitUnit unit, int count, EObject element, String feature) {
        counters.add(new Counter(what, name, unit, count, profile.limit(what, unit), element, feature));
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> switch (block) {
            case Paragraph paragraph -> WordCount.words(paragraph.content());
            case ItemList list -> list.items().stream().mapToInt(WordCount::words).sum();
            default -> 0;
        }).sum();
    }

    private static int characters(String text) {
        return text.strip().codePointCount(0, text.strip().length());
    }

    private EObject narrated(List<Block> blocks) {
        return origins.largest(blocks).filter(Narrative.class::isInstance).or(() -> origins.largest(blocks)).orElse(subject);
    }

    /** By the words of the language, which are the same for the author's texts and for the parts of a manuscript. */
    private List<Narrative> narratives(ManuscriptPart part) {
        return subject.getNarratives().stream().filter(text -> text.getSection().getLiteral().equals(part.getLiteral())).toList();
    }
}
