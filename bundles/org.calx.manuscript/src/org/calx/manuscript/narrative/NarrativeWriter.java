// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.calx.manuscript.citation.Bibliography;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.SentenceEnds;
import org.calx.manuscript.problem.Problem;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.manuscript.prose.MarkedText;
import org.calx.manuscript.wording.Times;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.narrative.CaseValue;
import org.calx.model.narrative.CaseValues;
import org.calx.model.narrative.Lookup;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.calx.model.time.CaseClock;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes the author's text. Citations come out without their numbers, which are given in reading order once the manuscript is complete.
 */
public final class NarrativeWriter {

    private final CaseValues values;
    private final Times times;
    private final Bibliography bibliography;
    private final Function<Figure, Inline> figures;
    private final List<Problem> problems;

    /**
     * Writes for a case.
     *
     * @param subject      the case
     * @param clock        its clock
     * @param times        the words for dates and ages
     * @param bibliography its references
     * @param figures      gives the reference to a figure
     * @param problems     where what cannot be resolved is told
     */
    public NarrativeWriter(Case subject, CaseClock clock, Times times, Bibliography bibliography, Function<Figure, Inline> figures, List<Problem> problems) {
        values = new CaseValues(subject, clock);
        this.times = times;
        this.bibliography = bibliography;
        this.figures = figures;
        this.problems = problems;
    }

    /**
     * Text as inlines, its line ends as spaces.
     *
     * @param text    the text; null stands for none
     * @param owner   the element it belongs to
     * @param feature the feature it is the value of
     * @return the inlines
     */
    public List<Inline> inlines(String text, EObject owner, String feature) {
        return NarrativeLayout.paragraphs(pieces(text, owner, feature)).stream().flatMap(line -> line.content().stream()).toList();
    }

    /** {@return the text as paragraphs and list items} */
    public List<NarrativeLayout.Line> lines(String text, EObject owner, String feature) {
        return NarrativeLayout.paragraphs(pieces(text, owner, feature));
    }

    /** Prose keeps its line ends here, so that paragraphs can be told apart. */
    private List<Inline> pieces(String text, EObject owner, String feature) {
        List<Inline> out = new ArrayList<>();
        for (Segment segment : NarrativeText.parse(text).segments()) {
            switch (segment) {
                case Segment.Prose prose -> out.addAll(MarkedText.runs(SpeciesNames.emphasised(Percentages.joined(prose.text()))));
                case Segment.Cited cited -> out.add(citation(cited, owner, feature));
                case Segment.Embedded value -> out.add(dated(value, out).orElseGet(() -> value(value, startsSentence(out), owner, feature)));
                case Segment.Unclosed unclosed -> {
                    problems.add(Problem.error(Kind.UNKNOWN_EMBEDDED_VALUE, owner, feature, "\"" + unclosed.text().charAt(0)
                            + "\" is not closed; close it, or put a backslash before it to print it."));
                    out.add(Run.of(unclosed.text()));
                }
            }
        }
        return out;
    }

    private Inline citation(Segment.Cited cited, EObject owner, String feature) {
        for (Segment.Key key : cited.keys()) {
            if (!bibliography.contains(key.name())) {
                problems.add(Problem.error(Kind.UNRESOLVED_CITATION, owner, feature, key.name().isEmpty() ? "A citation lacks its key."
                        : "No reference has the key \"" + key.name() + "\"; check its spelling, or add it to the reference file."));
            }
        }
        return new Citation(cited.keys().stream().map(Segment.Key::name).filter(name -> !name.isEmpty()).toList(), List.of());
    }

    /** A date told otherwise than it is recorded brings its own preposition: on 2 November 2024, in 2024, three months after presentation. */
    private Optional<Inline> dated(Segment.Embedded embedded, List<Inline> before) {
        if (times.areAsRecorded() || before.isEmpty() || !(before.getLast() instanceof Run run) || !run.text().matches("(?s)(?:.*[\\s(])?(?i:on|in)\\s")
                || !(values.look(embedded.expression()).value().orElse(null) instanceof CaseValue.When when)) {
            return Optional.empty();
        }
        String words = times.when(when.date());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String kept = run.text().substring(0, run.text().length() - "on ".length());
        boolean capital = Character.isUpperCase(run.text().charAt(kept.length()));
        before.set(before.size() - 1, new Run(kept, run.marks()));
        return Optional.of(Run.of(capital ? Letters.capitalised(words) : words));
    }

    private Inline value(Segment.Embedded embedded, boolean startsSentence, EObject owner, String feature) {
        Lookup found = values.look(embedded.expression());
        Optional<CaseValue> value = found.value();
        if (value.isPresent() && value.get() instanceof CaseValue.NumberedFigure figure) {
            return figures.apply(figure.figure());
        }
        Optional<String> words = value.flatMap(known -> NarrativeValues.words(known, times)).filter(text -> !text.isBlank());
        if (words.isEmpty()) {
            problems.add(Problem.error(Kind.UNKNOWN_EMBEDDED_VALUE, owner, feature, "The value {" + embedded.expression() + "} cannot be printed: "
                    + (found instanceof Lookup.Missing missing ? missing.message() : "it has no words") + "."));
            return Run.of("[?" + embedded.expression() + "]");
        }
        return Run.of(startsSentence ? Letters.capitalised(words.get()) : words.get());
    }

    private static boolean startsSentence(List<Inline> before) {
        if (before.isEmpty()) {
            return true;
        }
        return switch (before.get(before.size() - 1)) {
            case Run run -> run.text().isBlank() && before.size() == 1 || SentenceEnds.isBeforeSentence(run.text());
            default -> false;
        };
    }
}
