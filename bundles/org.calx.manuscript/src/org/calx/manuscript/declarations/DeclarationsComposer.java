// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.declarations;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Author;
import org.calx.model.Consent;
import org.calx.model.Disclosure;
import org.calx.terminology.Vocabulary;

/** Informed consent and the statements a journal asks for, each under its own heading. */
public final class DeclarationsComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        List<Block> blocks = new ArrayList<>();
        if (writing.subject().getConsent() != null) {
            blocks.addAll(Writing.headed(2, "Informed consent", consent(writing.subject().getConsent(), writing.times())));
        }
        for (Disclosure disclosure : writing.subject().getDisclosures()) {
            String title = Letters.capitalised(Terms.label(disclosure.getKind(), Vocabulary.DECLARATION));
            Paragraph text = new Paragraph(Paragraph.Role.BODY,
                    List.of(Prose.passage(disclosure, writing.narrative().inlines(disclosure.getText(), disclosure, "text"))));
            blocks.addAll(Writing.headed(2, title, List.of(text)));
        }
        boolean stated = writing.subject().getDisclosures().stream()
                .anyMatch(d -> Terms.id(d.getKind(), Vocabulary.DECLARATION).equals("contributions"));
        if (!stated) {
            blocks.addAll(Writing.headed(2, "Author contributions", contributions(writing.subject().getAuthors())));
        }
        return blocks;
    }

    private static List<Block> consent(Consent consent, Times times) {
        String when = times.when(consent.getOn());
        Prose prose = new Prose();
        switch (consent.getForm()) {
            case WRITTEN -> prose.say(consent, "written informed consent for publication was obtained from the patient", when);
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
