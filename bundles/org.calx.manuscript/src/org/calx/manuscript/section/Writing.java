// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.section;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Heading;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.drawn.FigureDrawings;
import org.calx.manuscript.folder.CaseFolder;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.narrative.NarrativeLayout;
import org.calx.manuscript.narrative.NarrativeWriter;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.wording.PeriodWords;
import org.calx.manuscript.wording.Person;
import org.calx.manuscript.wording.TimePolicy;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.Narrative;
import org.calx.model.Section;
import org.calx.model.Timed;
import org.calx.model.time.CaseClock;

/** One manuscript while it is written. Sections are composed one after the other. */
public final class Writing {

    /** About half a year. */
    private static final long FOLLOW_UP_DAYS = 183;

    private final Case subject;
    private final JournalProfile journal;
    private final boolean blind;
    private final List<Problem> problems;
    private final Bibliography bibliography;
    private final CaseClock clock;
    private final Times times;
    private final Person person;
    private final FigureDesk figures;
    private final TableDesk tables = new TableDesk();
    private final NarrativeWriter narrative;

    /**
     * Starts a manuscript.
     *
     * @param subject      the case
     * @param folder       where its files lie
     * @param bibliography its references
     * @param journal      what the journal asks for
     * @param blind        whether reviewers must not learn who wrote it
     * @param drawings     what draws figures from the case
     * @param problems     where problems are told
     */
    public Writing(Case subject, CaseFolder folder, Bibliography bibliography, JournalProfile journal, boolean blind, FigureDrawings drawings,
            List<Problem> problems) {
        this.subject = subject;
        this.journal = journal;
        this.blind = blind;
        this.problems = problems;
        this.bibliography = bibliography;
        clock = new CaseClock(subject);
        TimePolicy policy = journal.timePolicy();
        times = new Times(subject, clock, policy);
        person = Person.of(subject.getPatient());
        figures = new FigureDesk(folder, figure -> drawings.draw(figure, subject, clock, policy), problems);
        narrative = new NarrativeWriter(subject, clock, times, bibliography, figures::reference, problems);
    }

    /** {@return the case} */
    public Case subject() {
        return subject;
    }

    /** {@return what the journal asks for} */
    public JournalProfile journal() {
        return journal;
    }

    /** {@return whether reviewers must not learn who wrote it} */
    public boolean isBlind() {
        return blind;
    }

    /** Tells a problem. */
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** {@return its clock} */
    public CaseClock clock() {
        return clock;
    }

    /** {@return the words for dates and ages} */
    public Times times() {
        return times;
    }

    /** {@return the words for the patient} */
    public Person person() {
        return person;
    }

    /** {@return the figures} */
    public FigureDesk figures() {
        return figures;
    }

    /** {@return the tables} */
    public TableDesk tables() {
        return tables;
    }

    /** {@return the writer of the author's text} */
    public NarrativeWriter narrative() {
        return narrative;
    }

    /** {@return a writer for text that is written a second time, so that its problems are not told twice} */
    public NarrativeWriter quietly() {
        return new NarrativeWriter(subject, clock, times, bibliography, figures::reference, new ArrayList<>());
    }

    /** {@return whether the author's text replaces what would be composed for a part} */
    public boolean isReplaced(Section part) {
        return narratives(part).stream().anyMatch(Narrative::isInstead);
    }

    /** {@return the author's texts for a part, in order} */
    public List<Narrative> narratives(Section part) {
        return subject.getNarratives().stream().filter(text -> text.getSection() == part && text.getText() != null).toList();
    }

    /** {@return the author's text for a part as blocks} */
    public List<Block> narrated(Section part, Paragraph.Role role) {
        List<Block> blocks = new ArrayList<>();
        for (Narrative text : narratives(part)) {
            List<List<Inline>> items = new ArrayList<>();
            for (NarrativeLayout.Line line : narrative.lines(text.getText(), text, "text")) {
                List<Inline> content = List.of(Prose.passage(text, line.content()));
                if (line.item()) {
                    items.add(content);
                } else {
                    flush(items, blocks);
                    blocks.add(new Paragraph(role, content));
                }
            }
            flush(items, blocks);
        }
        return blocks;
    }

    private static void flush(List<List<Inline>> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new ItemList(false, items));
            items.clear();
        }
    }

    /** {@return whether something was done so long after the presentation that it belongs to the follow-up} */
    public boolean isFollowUp(Timed timed) {
        return clock.resolve(PeriodWords.first(timed)).flatMap(moment -> moment.since(clock.presentation()))
                .filter(span -> span.leastDays() > FOLLOW_UP_DAYS).isPresent();
    }

    /**
     * Puts a part together: composed text unless replaced, the author's text, and tables.
     *
     * @param part     which of the author's texts belong here
     * @param composed the composed text
     * @param tables   the tables
     * @return the blocks; empty when there is nothing to say
     */
    public List<Block> part(Section part, Prose composed, List<? extends Block> tables) {
        List<Block> content = new ArrayList<>();
        if (!isReplaced(part)) {
            content.addAll(composed.blocks());
        }
        content.addAll(narrated(part, Paragraph.Role.BODY));
        content.addAll(tables);
        return content;
    }

    /** {@return the figures mentioned since this was asked last, which are to be placed here} */
    public List<Block> newFigures() {
        return figures.place(narrative);
    }

    /** {@return the blocks under a heading; empty when there are none} */
    public static List<Block> headed(int level, String title, List<Block> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(level, List.of(Run.of(title))));
        blocks.addAll(content);
        return blocks;
    }
}
