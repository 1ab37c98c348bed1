// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.titlepage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Link;
import org.calx.manuscript.document.PageBreak;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.prose.MarkedText;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Author;
import org.calx.model.Case;
import org.calx.model.Source;
import org.eclipse.emf.ecore.EObject;

/** Title, authors and notices; the counts are added when the manuscript is complete. */
public final class TitlePageComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Case subject = writing.subject();
        List<Block> blocks = new ArrayList<>();
        line(blocks, Role.TITLE, subject, MarkedText.runs(subject.getTitle() == null ? String.valueOf(subject.getName()) : subject.getTitle()));
        if (!subject.getAuthors().isEmpty() && !writing.isBlind()) {
            authors(blocks, subject);
        }
        if (subject.getRunningTitle() != null) {
            line(blocks, Role.SUBTITLE, subject, MarkedText.runs("Running title: " + subject.getRunningTitle()));
        }
        if (subject.getSynthetic() != null) {
            line(blocks, Role.NOTICE, subject, List.of(Run.of("Synthetic case. ", Mark.BOLD), Run.of(subject.getSynthetic())));
        }
        if (subject.getSource() != null) {
            line(blocks, Role.NOTICE, subject.getSource(), source(subject.getSource()));
        }
        return blocks;
    }

    /**
     * The last lines of the title page.
     *
     * @param counts one line with the numbers of words, figures, tables and references
     * @return the line and the page break behind it
     */
    public static List<Block> end(String counts) {
        return List.of(new Paragraph(Role.TITLE_PAGE_LINE, List.of(Run.of(counts))), new PageBreak());
    }

    private static void authors(List<Block> blocks, Case subject) {
        Set<String> affiliations = new LinkedHashSet<>();
        subject.getAuthors().forEach(author -> affiliations.addAll(author.getAffiliations()));
        List<String> order = List.copyOf(affiliations);
        boolean numbered = order.size() > 1;
        List<Inline> names = new ArrayList<>();
        for (Author author : subject.getAuthors()) {
            if (!names.isEmpty()) {
                names.add(Run.of("; ")); // a comma stands before a degree
            }
            names.add(Prose.passage(author, name(author, order, numbered)));
        }
        blocks.add(new Paragraph(Role.AUTHORS, names));
        for (int i = 0; i < order.size(); i++) {
            List<Inline> content = new ArrayList<>();
            if (numbered) {
                content.add(Run.of(Integer.toString(i + 1), Mark.SUPERSCRIPT));
            }
            content.add(Run.of((numbered ? " " : "") + order.get(i)));
            line(blocks, Role.AFFILIATION, subject, content);
        }
        contacts(blocks, subject);
    }

    private static List<Inline> name(Author author, List<String> order, boolean numbered) {
        List<Inline> out = new ArrayList<>();
        out.add(Run.of(String.join(", ", Stream.concat(Stream.of(author.getName()), author.getDegrees().stream()).toList())));
        List<String> marks = new ArrayList<>();
        if (numbered) {
            author.getAffiliations().stream().map(order::indexOf).sorted().forEach(index -> marks.add(Integer.toString(index + 1)));
        }
        if (author.isCorresponding()) {
            marks.add("*");
        }
        if (!marks.isEmpty()) {
            out.add(Run.of(String.join(",", marks), Mark.SUPERSCRIPT));
        }
        return out;
    }

    private static void contacts(List<Block> blocks, Case subject) {
        for (Author author : subject.getAuthors()) {
            if (author.isCorresponding()) {
                List<Inline> content = new ArrayList<>(List.of(Run.of("*", Mark.SUPERSCRIPT), Run.of(" Correspondence: " + author.getName())));
                if (author.getEmail() != null) {
                    content.add(Run.of(", "));
                    content.add(new Link("mailto:" + author.getEmail(), List.of(Run.of(author.getEmail()))));
                }
                line(blocks, Role.TITLE_PAGE_LINE, author, content);
            }
        }
        for (Author author : subject.getAuthors()) {
            if (author.getOrcid() != null) {
                String id = author.getOrcid().replaceFirst("^https?://orcid\\.org/", "");
                line(blocks, Role.TITLE_PAGE_LINE, author, List.of(Run.of("ORCID: " + author.getName() + ", "),
                        new Link("https://orcid.org/" + id, List.of(Run.of(id)))));
            }
        }
    }

    private static List<Inline> source(Source source) {
        List<Inline> content = new ArrayList<>();
        content.add(Run.of("Retold case. ", Mark.BOLD));
        content.add(Run.of("The facts are taken from a published report "));
        content.add(new Citation(keys(source), List.of()));
        content.add(Run.of(source.getLicence() == null ? "; the wording is not that of its authors."
                : " (licence: " + Letters.unstopped(source.getLicence()) + "); the wording is not that of its authors."));
        return content;
    }

    /** {@return the citation keys of a source, whether the brackets were kept or not} */
    public static List<String> keys(Source source) {
        String typed = source.getCitation() == null ? "" : source.getCitation();
        return Arrays.stream(typed.replaceAll("[\\[\\]@\\s]", "").split("[;,]")).filter(key -> !key.isEmpty()).toList();
    }

    private static void line(List<Block> blocks, Role role, EObject origin, List<Inline> content) {
        blocks.add(new Paragraph(role, List.of(Prose.passage(origin, content))));
    }
}
