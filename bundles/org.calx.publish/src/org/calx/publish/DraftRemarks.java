// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.calx.docx.Remark;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.place.Place;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Passages;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Table;
import org.calx.model.Case;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts the open findings of a case as comments beside the sentences they are about. A finding belongs to the sentence made
 * of the smallest statement around it, else to one made of a part of that statement, else to the title.
 */
final class DraftRemarks {

    /** Of a longer text what is wrong is its whole, and no words of it. */
    private static final int LONGEST_WORDS = 60;

    private final Case subject;
    private final String text;
    private final Place whole;
    private final List<Passages.Found> passages;
    /** The place in the case file that each passage was made of. */
    private final List<Place> places = new ArrayList<>();

    private DraftRemarks(Case subject, String text, Manuscript manuscript) {
        this.subject = subject;
        this.text = text;
        whole = CalxLanguage.locate(subject);
        passages = Passages.of(manuscript);
        CasePlaces origins = CasePlaces.of(subject, manuscript);
        passages.forEach(found -> places.add(origins.of(found.passage().origin())));
    }

    /**
     * Makes the comments.
     *
     * @param subject    the case
     * @param text       the text of its file
     * @param manuscript what was composed from it
     * @param findings   the findings of its file, by place
     * @return a comment for each finding of the case, in reading order
     */
    static List<Remark> of(Case subject, String text, Manuscript manuscript, List<Diagnostic> findings) {
        DraftRemarks remarks = new DraftRemarks(subject, text, manuscript);
        if (remarks.passages.isEmpty()) {
            return List.of();
        }
        return findings.stream().filter(remarks::isAboutTheCase).map(remarks::remark)
                .sorted(Comparator.comparingInt(Remark::passage)).toList();
    }

    /** Whether a finding lies in the case, or outside of every declaration. */
    private boolean isAboutTheCase(Diagnostic finding) {
        return contains(whole, finding) || subject.eContainer() == null || subject.eContainer().eContents().stream()
                .noneMatch(declaration -> contains(CalxLanguage.locate(declaration), finding));
    }

    private Remark remark(Diagnostic finding) {
        String severity = finding.severity().label();
        return new Remark(passage(finding), List.of(finding.message(),
                Character.toUpperCase(severity.charAt(0)) + severity.substring(1) + " " + finding.code() + " in line "
                        + finding.line() + "; 'calx explain " + finding.code() + "' tells more."));
    }

    private int passage(Diagnostic finding) {
        String words = words(finding);
        Optional<Integer> around = smallest(place -> contains(place, finding) && !place.equals(whole), words);
        return around.or(() -> inStatement(finding)).orElse(0);
    }

    /** The first passage made of a part of the statement that a finding is in. */
    private Optional<Integer> inStatement(Diagnostic finding) {
        EObject statement = subject;
        Optional<EObject> inner = inner(statement, finding);
        while (inner.isPresent()) {
            statement = inner.get();
            inner = inner(statement, finding);
        }
        for (EObject at = statement; at != subject && at != null; at = at.eContainer()) {
            Place place = CalxLanguage.locate(at);
            Optional<Integer> part = IntStream.range(0, places.size()).boxed().filter(index -> within(places.get(index), place))
                    .min(Comparator.comparingInt(this::rank));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private static Optional<EObject> inner(EObject statement, Diagnostic finding) {
        return statement.eContents().stream().filter(child -> contains(CalxLanguage.locate(child), finding)).findFirst();
    }

    /** What a finding is about, as far as the manuscript can have the same words; the key of a citation without its mark. */
    private String words(Diagnostic finding) {
        int end = finding.offset() + finding.length();
        return finding.length() > LONGEST_WORDS || end > text.length() ? "" : text.substring(finding.offset(), end).replace("@", "").strip();
    }

    /** Of passages made of the same statement one with the words, then one of the text and not of a table or the abstract. */
    private Optional<Integer> smallest(Predicate<Place> wanted, String words) {
        return IntStream.range(0, places.size()).boxed().filter(index -> wanted.test(places.get(index)))
                .min(Comparator.<Integer>comparingInt(index -> places.get(index).length())
                        .thenComparing(index -> words.isEmpty() || !says(passages.get(index).passage().content(), words))
                        .thenComparingInt(this::rank));
    }

    private static boolean says(List<Inline> content, String words) {
        return content.stream().anyMatch(inline -> switch (inline) {
        case Run run -> run.text().contains(words);
        case Citation citation -> citation.keys().contains(words);
        case Passage passage -> says(passage.content(), words);
        case Link link -> link.target().contains(words);
        default -> false;
        });
    }

    private int rank(int index) {
        return switch (passages.get(index).block()) {
        case Table table -> 1;
        case Paragraph paragraph -> paragraph.role() == Role.ABSTRACT || paragraph.role() == Role.KEYWORDS ? 2 : 0;
        default -> 0;
        };
    }

    private static boolean contains(Place place, Diagnostic finding) {
        return place.length() > 0 && place.offset() <= finding.offset()
                && finding.offset() + finding.length() <= place.offset() + place.length();
    }

    private static boolean within(Place inner, Place outer) {
        return inner.length() > 0 && outer.offset() <= inner.offset()
                && inner.offset() + inner.length() <= outer.offset() + outer.length();
    }
}
