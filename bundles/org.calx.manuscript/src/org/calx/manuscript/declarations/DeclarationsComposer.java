// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Phrase;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Author;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.Disclosure;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;

/** Informed consent and the statements a journal asks for, each under its own heading. */
public final class DeclarationsComposer implements PartComposer {

    /** What an author writes who has nothing to say. */
    private static final Pattern EMPTY = Pattern.compile("(?i)(?:none|nil|not applicable|n\\.?/?a\\.?|no|-|–)\\.?");

    @Override
    public List<Block> compose(Writing writing) {
        Map<String, List<Block>> statements = new LinkedHashMap<>();
        Case subject = writing.subject();
        if (subject.getConsent() != null) {
            statements.computeIfAbsent(Statement.CONSENT.id(), key -> new ArrayList<>()).addAll(consent(subject.getConsent(), writing));
        }
        for (Disclosure disclosure : subject.getDisclosures()) {
            statements.computeIfAbsent(id(disclosure), key -> new ArrayList<>()).add(new Paragraph(Paragraph.Role.BODY,
                    List.of(Prose.passage(disclosure, text(disclosure, writing)))));
        }
        statements.computeIfAbsent(Statement.CONTRIBUTIONS.id(), key -> contributions(subject.getAuthors()));
        if (writing.isBlind()) {
            statements.keySet().removeAll(List.of(Statement.CONTRIBUTIONS.id(), Statement.ACKNOWLEDGEMENTS.id()));
        }
        List<Block> blocks = new ArrayList<>();
        // the journal's order, then the author's
        for (Statement wanted : Statement.wanted(writing.journal())) {
            List<Block> said = statements.remove(wanted.id());
            blocks.addAll(Writing.headed(2, heading(wanted.id()), said == null ? List.of() : said));
        }
        statements.forEach((id, said) -> blocks.addAll(Writing.headed(2, heading(id), said)));
        return blocks;
    }

    private static String id(Disclosure disclosure) {
        String id = Terms.id(disclosure.getKind(), Vocabulary.DECLARATION);
        return id.isEmpty() ? String.valueOf(disclosure.getKind()) : id;
    }

    private static String heading(String id) {
        return id.equals(Statement.CONSENT.id()) ? "Informed consent"
                : Letters.capitalised(Terminology.standard().terms(Vocabulary.DECLARATION).stream().filter(term -> term.id().equals(id))
                        .findFirst().map(Term::label).orElse(id));
    }

    /** What the journal prints under a heading that has nothing below it. */
    private static List<Inline> text(Disclosure disclosure, Writing writing) {
        Optional<String> empty = writing.journal().declarations().empty();
        return empty.isPresent() && disclosure.getText() != null && EMPTY.matcher(disclosure.getText().strip()).matches()
                ? Phrase.sentence(empty.get()) : writing.narrative().inlines(disclosure.getText(), disclosure, "text");
    }

    private static List<Block> consent(Consent consent, Writing writing) {
        // the date of a signature is not part of the course that relative dates tell
        String when = writing.times().areRelative() ? "" : writing.times().when(consent.getOn());
        Prose prose = new Prose();
        switch (consent.getForm()) {
            case WRITTEN -> prose.say(consent, writing.journal().declarations().consent().<Object[]>map(sentence -> new Object[] { sentence })
                    .orElse(new Object[] { "written informed consent for publication was obtained from the patient", when }));
            case ORAL -> prose.say(consent, "oral informed consent for publication was obtained from the patient", when);
            case WAIVED -> prose.say(consent, "the requirement for consent to publication was waived", when);
            case NOT_OBTAINED -> prose.say(consent, "consent to publication was not obtained");
            case NOT_REPORTED -> prose.say(consent, "consent to publication is not reported");
        }
        if (consent.getNote() != null) {
            prose.say(consent, consent.getNote());
        }
        return prose.blocks();
    }

    private static List<Block> contributions(List<Author> authors) {
        Prose prose = new Prose();
        for (Author author : authors) {
            if (!author.getRoles().isEmpty()) {
                prose.say(author, author.getName() + ":", Lists.and(author.getRoles().stream().map(Letters::lowered).toList()));
            }
        }
        return prose.blocks();
    }
}
