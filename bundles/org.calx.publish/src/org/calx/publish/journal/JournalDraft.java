// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.journal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.calx.manuscript.journal.JournalProfile;
import org.calx.manuscript.journal.Limit;
import org.calx.model.LimitSubject;
import org.calx.model.LimitUnit;
import org.calx.model.journal.JournalNames;

/**
 * A journal that is declared for the first time. What is left open is as its base has it.
 *
 * @param name   what the journal is called
 * @param base   the journal it starts from; empty for none
 * @param source where its rules were read, such as the address of its page for authors; empty when that is not known
 * @param read   when they were read, such as 2026-11-28; of no meaning without a source
 * @param limits what is limited
 * @param rules  the other rules
 */
public record JournalDraft(String name, String base, String source, String read, Map<Subject, Range> limits, Rules rules) {

    /** What journals limit most often. */
    public enum Subject {
        /** Words of the title. */
        TITLE("Title", "words", LimitSubject.TITLE, LimitUnit.WORDS),
        /** Words of the abstract. */
        ABSTRACT("Abstract", "words", LimitSubject.ABSTRACT, LimitUnit.WORDS),
        /** Words of the text. */
        BODY("Text", "words", LimitSubject.BODY, LimitUnit.WORDS),
        /** Keywords. */
        KEYWORDS("Keywords", "", LimitSubject.KEYWORDS, LimitUnit.ITEMS),
        /** Learning points. */
        LEARNING_POINTS("Learning points", "", LimitSubject.LEARNING_POINTS, LimitUnit.ITEMS),
        /** Figures. */
        FIGURES("Figures", "", LimitSubject.FIGURES, LimitUnit.ITEMS),
        /** Tables. */
        TABLES("Tables", "", LimitSubject.TABLES, LimitUnit.ITEMS),
        /** References. */
        REFERENCES("References", "", LimitSubject.REFERENCES, LimitUnit.ITEMS),
        /** Authors. */
        AUTHORS("Authors", "", LimitSubject.AUTHORS, LimitUnit.ITEMS);

        private final String label;
        private final String unit;
        private final LimitSubject subject;
        private final LimitUnit counted;

        Subject(String label, String unit, LimitSubject subject, LimitUnit counted) {
            this.label = label;
            this.unit = unit;
            this.subject = subject;
            this.counted = counted;
        }

        /** {@return what people call it} */
        public String label() {
            return label;
        }

        /** {@return what is counted, such as words; empty for the things themselves} */
        public String unit() {
            return unit;
        }

        /** {@return the limit of a journal in words, such as "at most 150"; empty when it has none} */
        public Optional<String> in(JournalProfile journal) {
            return journal.limit(subject, counted).map(Limit::range);
        }

        private String words() {
            return this == BODY ? "body" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * How much there may be.
     *
     * @param least at least; empty for no such limit
     * @param most  at most; empty for no such limit
     */
    public record Range(OptionalInt least, OptionalInt most) {

        private String words() {
            return least.isEmpty() ? "at most " + most.orElseThrow()
                    : most.isEmpty() ? "at least " + least.getAsInt() : least.getAsInt() + " to " + most.getAsInt();
        }
    }

    /** How exactly dates are told. */
    public enum Dates {
        /** As the base says. */
        OF_BASE,
        /** To the day. */
        CALENDAR,
        /** To the month. */
        BY_MONTH,
        /** To the year. */
        BY_YEAR,
        /** By their distance from the presentation. */
        RELATIVE
    }

    /** The distance of the lines. */
    public enum Spacing {
        /** As the base says. */
        OF_BASE,
        /** Single. */
        SINGLE,
        /** One and a half lines. */
        ONE_AND_A_HALF,
        /** Double. */
        DOUBLE
    }

    /**
     * The rules that are no limits.
     *
     * @param style       the citation style; empty for that of the base
     * @param dates       how exactly dates are told
     * @param ageBand     in bands of how many years ages are told; 0 for what the base says
     * @param refuses     whether it takes no manuscript with what may identify a patient
     * @param spacing     the distance of the lines
     * @param lineNumbers whether lines are numbered
     * @param blinded     whether reviewers must not learn who wrote it
     */
    public record Rules(String style, Dates dates, int ageBand, boolean refuses, Spacing spacing, boolean lineNumbers, boolean blinded) {

        /** All as the base says. */
        public static final Rules OF_BASE = new Rules("", Dates.OF_BASE, 0, false, Spacing.OF_BASE, false, false);
    }

    /** Sorts the limits. */
    public JournalDraft {
        limits = limits.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(limits));
    }

    /** {@return what must be changed before it can be written, for the author; empty when nothing must} */
    public Optional<String> problem() {
        if (name.isBlank()) {
            return Optional.of("Give the journal a name.");
        }
        if (!base.isBlank() && JournalNames.id(name).equals(JournalNames.id(base))) {
            return Optional.of("A journal cannot be based on itself; give it a name of its own.");
        }
        for (Subject subject : Subject.values()) {
            Range range = limits.get(subject);
            if (range != null && range.least().isPresent() && range.most().isPresent() && range.least().getAsInt() > range.most().getAsInt()) {
                return Optional.of(subject.label() + ": at least " + range.least().getAsInt() + " and at most " + range.most().getAsInt() + " cannot be; swap the two.");
            }
        }
        return Optional.empty();
    }

    /** {@return the name of the file it is declared in, such as bmj-case-reports.calx} */
    public String fileName() {
        String id = JournalNames.id(name).replaceAll("[^a-z0-9-]", "");
        return (id.isEmpty() ? "journal" : id) + ".calx";
    }

    /** {@return the declaration, laid out} */
    public String text() {
        StringBuilder out = new StringBuilder("""
                // What manuscripts for this journal must keep to. The names of sections, wordings and required statements can be added:
                // completion shows what a journal can ask for, and 'calx journals' prints those that come with Calx.
                journal %s {
                """.formatted(quoted(name)));
        if (!base.isBlank()) {
            line(out, "based on " + quoted(base));
        }
        line(out, source.isBlank() ? "uncertain // until 'source \"https://...\" verified on 2026-07' says where and when this was read"
                : "source " + quoted(source) + " verified on " + read);
        StringBuilder rest = new StringBuilder();
        for (Subject subject : Subject.values()) {
            Range range = limits.get(subject);
            if (range != null && (range.least().isPresent() || range.most().isPresent())) {
                line(rest, subject.words() + " " + range.words() + (subject.unit().isEmpty() ? "" : " " + subject.unit()));
            }
        }
        rules(rest);
        return out.append(rest.isEmpty() ? "" : "\n").append(rest).append("}\n").toString();
    }

    private void rules(StringBuilder out) {
        if (!rules.style().isBlank()) {
            line(out, "style " + quoted(rules.style()));
        }
        if (rules.dates() != Dates.OF_BASE) {
            line(out, "dates " + words(rules.dates()));
        }
        if (rules.ageBand() > 0) {
            line(out, "ages in bands of " + rules.ageBand() + " years");
        }
        if (rules.refuses()) {
            line(out, "identifiers refused");
        }
        if (rules.spacing() != Spacing.OF_BASE) {
            line(out, "spacing " + words(rules.spacing()));
        }
        if (rules.lineNumbers()) {
            line(out, "line numbers");
        }
        if (rules.blinded()) {
            line(out, "blinded");
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder out, String statement) {
        out.append("  ").append(statement).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
