// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.numbering.WordCount;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.model.Case;
import org.calx.model.TextPlace;
import org.eclipse.emf.ecore.EObject;

/** Words that the journal does not want, or wants and that are missing. */
final class WordingReview {

    private record Text(String words, EObject element, String feature) {
    }

    private final Case subject;
    private final Manuscript manuscript;
    private final Findings findings;
    private final Origins origins;

    WordingReview(Case subject, Manuscript manuscript, Findings findings) {
        this.subject = subject;
        this.manuscript = manuscript;
        this.findings = findings;
        origins = new Origins(subject);
    }

    void review() {
        for (WordingRule rule : findings.profile().wordings()) {
            List<Text> texts = texts(rule.place());
            wanted(rule, texts);
            unwanted(rule, texts);
        }
    }

    private void wanted(WordingRule rule, List<Text> texts) {
        boolean said = rule.wanted().isEmpty() || texts.stream().anyMatch(text -> rule.wanted().stream().anyMatch(word -> find(word, text.words()).find()));
        if (!said && !texts.isEmpty()) {
            findings.add(Kind.JOURNAL_WORDING, rule.evidence(), texts.getFirst().element(), texts.getFirst().feature(), name(rule.place())
                    + " does not say " + String.join(" or ", rule.wanted().stream().map(word -> "'" + word + "'").toList()), "add it");
        }
    }

    private void unwanted(WordingRule rule, List<Text> texts) {
        Map<EObject, List<String>> found = new LinkedHashMap<>();
        Map<EObject, String> features = new LinkedHashMap<>();
        for (Text text : texts) {
            for (String word : rule.unwanted()) {
                if (find(word, text.words()).find()) {
                    List<String> here = found.computeIfAbsent(text.element(), key -> new ArrayList<>());
                    if (!here.contains("'" + word + "'")) {
                        here.add("'" + word + "'");
                    }
                    features.putIfAbsent(text.element(), text.feature());
                }
            }
        }
        found.forEach((element, words) -> findings.add(Kind.JOURNAL_WORDING, rule.evidence(), element, features.get(element),
                name(rule.place()) + " says " + String.join(" and ", words) + ", which this journal does not want there", "word it otherwise"));
    }

    /** The word by itself, in any case of its letters, with any white space inside. */
    private static Matcher find(String word, String text) {
        String pattern = Pattern.quote(word.strip()).replaceAll("\\s+", "\\\\E[\\\\s\u00A0-]+\\\\Q");
        String before = Character.isLetterOrDigit(word.strip().codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String after = Character.isLetterOrDigit(word.strip().codePointBefore(word.strip().length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(before + pattern + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    }

    private static String name(TextPlace place) {
        return place == TextPlace.KEYWORDS ? "a keyword" : "the " + place.getLiteral();
    }

    private List<Text> texts(TextPlace place) {
        List<Text> texts = new ArrayList<>();
        boolean all = place == TextPlace.TEXT;
        if (place == TextPlace.TITLE || all) {
            add(texts, subject.getTitle(), "title");
        }
        if (place == TextPlace.RUNNING_TITLE || all) {
            add(texts, subject.getRunningTitle(), "runningTitle");
        }
        if (place == TextPlace.KEYWORDS || all) {
            subject.getKeywords().forEach(keyword -> add(texts, keyword, "keywords"));
        }
        if (place == TextPlace.ABSTRACT || all) {
            written(texts, manuscript.blocks(), Role.ABSTRACT);
        }
        if (place == TextPlace.BODY || all) {
            WrittenSection.of(manuscript, findings.profile()).stream().filter(WrittenSection::isBody)
                    .forEach(section -> written(texts, section.blocks(), Role.BODY));
        }
        return texts;
    }

    private void add(List<Text> texts, String words, String feature) {
        if (words != null && !words.isBlank()) {
            texts.add(new Text(words, subject, feature));
        }
    }

    private void written(List<Text> texts, List<Block> blocks, Role role) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.role() == role) {
                sentences(texts, paragraph.content());
            } else if (block instanceof ItemList list && role == Role.BODY) {
                list.items().forEach(item -> sentences(texts, item));
            }
        }
    }

    private void sentences(List<Text> texts, List<Inline> line) {
        for (Inline inline : line) {
            texts.add(new Text(WordCount.text(List.of(inline)), origins.of(List.of(inline)).orElse(subject), "text"));
        }
    }
}
