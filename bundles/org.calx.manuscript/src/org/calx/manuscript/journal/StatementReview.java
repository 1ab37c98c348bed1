// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.journal;

import java.util.List;
import java.util.function.Predicate;

import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;
import org.calx.manuscript.problem.Problem.Kind;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Author;
import org.calx.model.Case;
import org.calx.model.ConsentForm;
import org.calx.model.Requirement;
import org.calx.model.Section;
import org.calx.terminology.Vocabulary;

/** What the journal requires beside the text, and what of it is missing. */
final class StatementReview {

    private static final int NAMED = 3;

    private final Case subject;
    private final Manuscript manuscript;
    private final Findings findings;

    StatementReview(Case subject, Manuscript manuscript, Findings findings) {
        this.subject = subject;
        this.manuscript = manuscript;
        this.findings = findings;
    }

    void review() {
        findings.profile().required().forEach(this::review);
    }

    private void review(RequiredStatement required) {
        switch (required.what()) {
            case CONSENT -> {
                if ((subject.getConsent() == null || subject.getConsent().getForm() == ConsentForm.NOT_REPORTED) && !declared("consent-for-publication")) {
                    missing(required, "the patient's consent to publication", "add for example 'consent written, on 2025-10'");
                }
            }
            case ETHICS -> declaration(required, "ethics", "ethics approval, or why none was needed");
            case FUNDING -> declaration(required, "funding", "the source of funding, or that there was none");
            case COMPETING_INTERESTS -> declaration(required, "competing-interests", "competing interests, or that there are none");
            case DATA_AVAILABILITY -> declaration(required, "data-availability", "where the data can be had");
            case ACKNOWLEDGEMENTS -> declaration(required, "acknowledgements", "acknowledgements");
            case AI_USE -> declaration(required, "ai-use", "the use of artificial intelligence, or that none was used");
            case CONTRIBUTIONS -> {
                if (subject.getAuthors().stream().allMatch(author -> author.getRoles().isEmpty())) {
                    declaration(required, "contributions", "who contributed what");
                }
            }
            case ORCID -> authors(required, "an ORCID", "add 'orcid' to the author", author -> author.getOrcid() == null);
            case DEGREE -> authors(required, "a degree", "add 'degree' to the author", author -> author.getDegrees().isEmpty());
            case AFFILIATION -> authors(required, "an affiliation", "add 'affiliation' to the author", author -> author.getAffiliations().isEmpty());
            case CORRESPONDING_AUTHOR -> correspondence(required);
            case RUNNING_TITLE -> when(subject.getRunningTitle() == null, required, "a running title", "add 'running title \"...\"'");
            case PERSPECTIVE -> when(subject.getNarratives().stream().noneMatch(text -> text.getSection() == Section.PERSPECTIVE), required,
                    "the patient's perspective", "ask for it and add 'narrative perspective'");
            case TIMELINE -> when(manuscript.blocks().stream().noneMatch(block -> block instanceof Table table
                    && table.caption().bookmark().endsWith("timeline")), required, "a timeline", "date what you know, for example 'on 2024-05'");
            case DOI -> references(required);
        }
    }

    private void when(boolean missing, RequiredStatement required, String what, String cure) {
        if (missing) {
            missing(required, what, cure);
        }
    }

    private void missing(RequiredStatement required, String what, String cure) {
        findings.add(Kind.JOURNAL_STATEMENT_MISSING, required.evidence(), subject, "name", "this journal requires " + what, cure);
    }

    private boolean declared(String id) {
        return subject.getDisclosures().stream().anyMatch(each -> Terms.find(each.getKind(), Vocabulary.DECLARATION)
                .filter(term -> term.id().equals(id)).isPresent());
    }

    /** Where the journal has words for an empty declaration, they are printed, and the author is only told so. */
    private void declaration(RequiredStatement required, String id, String what) {
        if (declared(id)) {
            return;
        }
        String cure = "add 'declaration " + required.what().getLiteral() + " \"...\"'";
        findings.profile().declarations().empty().ifPresentOrElse(
                words -> findings.warn(Kind.JOURNAL_STATEMENT_MISSING, required.evidence(), subject, "name",
                        "this journal requires a statement of " + what + "; it will read '" + words + "'", cure),
                () -> missing(required, "a statement of " + what, cure));
    }

    private void authors(RequiredStatement required, String what, String cure, Predicate<Author> lacks) {
        List<Author> without = subject.getAuthors().stream().filter(lacks).toList();
        if (!without.isEmpty()) {
            findings.add(Kind.JOURNAL_AUTHOR_DETAILS, required.evidence(), without.getFirst(), "name", "this journal requires " + what
                    + " of every author; it is missing for " + named(without.stream().map(Author::getName).toList()), cure);
        }
    }

    private void correspondence(RequiredStatement required) {
        List<Author> corresponding = subject.getAuthors().stream().filter(Author::isCorresponding).toList();
        if (corresponding.isEmpty()) {
            missing(required, "a corresponding author", "add 'corresponding' and 'email' to one author");
        } else if (corresponding.stream().allMatch(author -> author.getEmail() == null)) {
            findings.add(Kind.JOURNAL_AUTHOR_DETAILS, required.evidence(), corresponding.getFirst(), "name",
                    "this journal requires an e-mail address of the corresponding author", "add 'email' to the author");
        }
    }

    private void references(RequiredStatement required) {
        List<String> without = manuscript.blocks().stream().filter(ReferenceList.class::isInstance).map(ReferenceList.class::cast)
                .flatMap(list -> list.entries().stream()).filter(entry -> !hasDoi(entry.content())).map(ReferenceList.Entry::key).toList();
        if (!without.isEmpty()) {
            findings.add(Kind.JOURNAL_STATEMENT_MISSING, required.evidence(), subject, "bibliographies",
                    "this journal requires the DOI of every reference that has one; it is missing for " + named(without),
                    "look it up, or leave the reference as it is when it has none");
        }
    }

    private static boolean hasDoi(List<? extends Inline> content) {
        return content.stream().anyMatch(inline -> switch (inline) {
            case Link link -> link.target().contains("doi.org/");
            case Passage passage -> hasDoi(passage.content());
            default -> false;
        });
    }

    private static String named(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }
}
