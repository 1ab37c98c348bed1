// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.calx.language.place.Place;
import org.calx.publish.CasePlaces;
import org.calx.ui.preview.proof.Lettering;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.proof.Saying;
import org.calx.ui.preview.proof.Sentences.Part;
import org.calx.ui.preview.source.Words.Word;

/**
 * Where the text says what a proof shows. What the author wrote in sentences is found sentence by sentence, what was composed from a
 * statement leads to the line of it that has most of its words, or else to its start. Other answers are worked out when they are asked for, and
 * remembered. For use by one thread at a time.
 */
public final class SourceMap {

    /** The longest sentence and text, as the product of their words, that are compared; what is longer leads to its statement. */
    private static final int MOST_WORK = 2_000_000;
    /** A sentence is found when at least this share of its words is. */
    private static final double ENOUGH = 0.6;
    /** What has this share of the words that the best has is as good. */
    private static final double AS_GOOD = 0.6;

    private final String text;
    private final CasePlaces places;
    private final Place subject;
    private final Proof proof;
    private final List<Said> said = new ArrayList<>();
    private final Map<Place, WrittenText> written = new HashMap<>();
    private final Map<Place, StatementLines> lines = new HashMap<>();
    private final Map<Said, Found> found = new HashMap<>();

    /**
     * Something said in a proof.
     *
     * @param piece  the place of its piece
     * @param saying what is said
     */
    public record Said(int piece, Saying saying) {
    }

    /** Where something comes from; exact when the author wrote it so. */
    private record Found(Optional<Part> part, boolean exact) {

        static final Found NOTHING = new Found(Optional.empty(), false);
    }

    /**
     * Reads a proof. What can only be found by searching the whole case is looked for at once, so this may take a while; whoever asks later
     * does not wait.
     *
     * @param proof   the proof
     * @param places  where what it shows stands
     * @param subject where the case stands
     * @param text    the text of the file
     */
    public SourceMap(Proof proof, CasePlaces places, Place subject, String text) {
        this.text = text;
        this.places = places;
        this.subject = subject;
        this.proof = proof;
        for (int i = 0; i < proof.pieces().size(); i++) {
            for (Saying saying : proof.pieces().get(i).sayings()) {
                said.add(new Said(i, saying));
            }
        }
        said.stream().filter(each -> place(each).equals(subject)).forEach(this::found);
    }

    /** {@return what the text says of something; empty when it is said nowhere but by the case as a whole} */
    public Optional<Part> source(Said what) {
        return found(what).part().map(this::stripped);
    }

    /** White space belongs to the sentence before it, but nobody wants to be led there. */
    private Part stripped(Part part) {
        int start = part.start();
        int end = part.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Part(start, end);
    }

    /**
     * What a place of the text became: the sentence that the author wrote there, or else of all that is said the parts from the smallest
     * statement that holds the place.
     *
     * @param offset an offset of the text
     * @return what is said, in reading order; empty when the place became nothing
     */
    public List<Said> at(int offset) {
        Map<Place, List<Said>> statements = new TreeMap<>(Comparator.comparingInt(Place::length).thenComparingInt(Place::offset));
        for (Said each : said) {
            Place place = place(each);
            if (holds(place, offset)) {
                statements.computeIfAbsent(place, key -> new ArrayList<>()).add(each);
            }
        }
        for (List<Said> candidates : statements.values()) {
            List<Said> exact = sentence(candidates, offset);
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        statements.remove(subject);
        return statements.entrySet().stream().findFirst().map(smallest -> line(smallest.getValue(), smallest.getKey(), offset)).orElse(List.of());
    }

    /** Of what one statement became: what the author's sentence at the offset became, if there is one. */
    private List<Said> sentence(List<Said> candidates, int offset) {
        List<Said> exact = new ArrayList<>();
        int start = -1;
        for (Said each : candidates) {
            Found source = found(each);
            Part part = source.part().orElse(null);
            if (source.exact() && part.start() <= offset && offset <= part.end() && part.start() >= start) {
                if (part.start() > start) {
                    exact.clear(); // the offset stands between two sentences
                }
                start = part.start();
                exact.add(each);
            }
        }
        return exact;
    }

    /** Of what one statement became: what its line at the offset became; everything at its first line, or when that cannot be told. */
    private List<Said> line(List<Said> candidates, Place statement, int offset) {
        List<Said> composed = candidates.stream().filter(each -> !found(each).exact()).toList();
        StatementLines inStatement = lines(statement);
        int line = inStatement.at(offset);
        if (line == 0) {
            return composed;
        }
        double most = 0;
        Map<Said, Double> scores = new HashMap<>();
        for (Said each : composed) {
            double score = inStatement.score(line, StatementLines.distinct(words(each)));
            scores.put(each, score);
            most = Math.max(most, score);
        }
        double enough = most * AS_GOOD;
        return most < ENOUGH ? composed : composed.stream().filter(each -> scores.get(each) >= enough).toList();
    }

    private Place place(Said what) {
        return places.of(what.saying().origin());
    }

    private int end(Place place) {
        return Math.min(text.length(), place.offset() + place.length());
    }

    private static boolean holds(Place place, int offset) {
        return place.length() > 0 && place.offset() <= offset && offset <= place.offset() + place.length();
    }

    private Found found(Said what) {
        return found.computeIfAbsent(what, this::look);
    }

    private Found look(Said what) {
        Place place = place(what);
        if (place.length() == 0) {
            return Found.NOTHING;
        }
        List<Word> words = words(what);
        Optional<Part> sentence = sentence(words, place);
        if (sentence.isPresent()) {
            return new Found(sentence, true);
        }
        if (place.equals(subject)) {
            return Found.NOTHING;
        }
        StatementLines inStatement = lines(place);
        int line = inStatement.line(StatementLines.distinct(words)).orElse(0);
        return new Found(Optional.of(line == 0 ? new Part(place.offset(), end(place)) : inStatement.place(line)), false);
    }

    private List<Word> words(Said what) {
        List<Lettering> texts = proof.shape(what.piece()).texts();
        Saying saying = what.saying();
        return saying.cell() >= texts.size() ? List.of() : Words.of(texts.get(saying.cell()).text(), saying.start(), saying.end());
    }

    private StatementLines lines(Place place) {
        return lines.computeIfAbsent(place, key -> new StatementLines(text, key.offset(), end(key)));
    }

    private Optional<Part> sentence(List<Word> words, Place place) {
        WrittenText source = written.computeIfAbsent(place, key -> WrittenText.of(text, key.offset(), end(key)));
        if (words.isEmpty() || (long) words.size() * source.words().size() > MOST_WORK) {
            return Optional.empty();
        }
        int[] votes = new int[source.sentences().size()];
        int matches = 0;
        for (int word : WordAlignment.of(words, source.words())) {
            if (word >= 0) {
                matches++;
                votes[source.sentenceAt(source.words().get(word).start())]++;
            }
        }
        return matches < ENOUGH * words.size() ? Optional.empty() : Optional.of(elected(source, votes));
    }

    /** The sentences with most of the words: one as a rule, several where they are printed as one. */
    private static Part elected(WrittenText source, int[] votes) {
        int most = Arrays.stream(votes).max().orElse(0);
        int first = 0;
        while (votes[first] * 2 < most) {
            first++;
        }
        int last = votes.length - 1;
        while (votes[last] * 2 < most) {
            last--;
        }
        return new Part(source.sentences().get(first).start(), source.sentences().get(last).end());
    }
}
