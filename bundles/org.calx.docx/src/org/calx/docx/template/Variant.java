// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a template for one way to export: blinded, as a draft, with numbered lines or another line spacing. */
public final class Variant {

    private static final List<String> TEXT = List.of("BodyText", "Abstract", "Keywords", "ListBullet", "ListNumber",
            "Bibliography", "Caption", "TableCaption");
    private static final List<String> TIGHT = List.of("TableText", "TableHeader", "TableGroup", "TableNote");
    private static final int SINGLE = 240;
    private static final Pattern HEADER_START = Pattern.compile("<w:hdr\\b[^>]*[^/]>");
    private static final Pattern EMPTY_HEADER = Pattern.compile("<(w:hdr)\\b([^>]*)/>");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*</w:p>", Pattern.DOTALL);

    private TemplatePart document;
    private final List<TemplatePart> others;
    private Section section;
    private final TemplateParts template;
    private Reserved reserved;

    private Variant(TemplateParts template) {
        this.template = template;
        document = template.document();
        others = new ArrayList<>(template.others());
        section = template.section();
        reserved = template.reserved();
    }

    /**
     * Makes a variant.
     *
     * @param template    the template
     * @param blind       whether to take headers and footers away, which may name someone, and to number the pages only
     * @param draft       whether to mark every page as one of a draft
     * @param lineNumbers whether to number the lines
     * @param spacing     the line spacing of the text in 240ths of a line; 0 for that of the template
     * @return the template so changed
     */
    public static TemplateParts of(TemplateParts template, boolean blind, boolean draft, boolean lineNumbers, int spacing) {
        Variant variant = new Variant(template);
        if (blind) {
            variant.numberPagesOnly();
        }
        if (draft) {
            variant.markPages();
        }
        if (lineNumbers) {
            variant.section = variant.section.withLineNumbers();
        }
        if (spacing > 0) {
            variant.space(spacing);
        }
        return new TemplateParts(variant.document, variant.others, variant.section, template.lists(), template.styles(),
                variant.reserved);
    }

    /** Gives a template without one a footer with the number of the page. */
    static TemplateParts numbered(TemplateParts template) {
        Variant variant = new Variant(template);
        variant.addFooter();
        return new TemplateParts(variant.document, variant.others, variant.section, template.lists(), template.styles(),
                template.reserved());
    }

    private void numberPagesOnly() {
        List<Relation> kept = new ArrayList<>();
        for (Relation relation : document.relations()) {
            if (relation.type().equals(Types.HEADER) || relation.type().equals(Types.FOOTER)) {
                part(relation).ifPresent(this::drop);
            } else {
                kept.add(relation);
            }
        }
        document = document.asDocument(kept);
        section = section.with(section.withoutPages());
        reserved = Reserved.NONE;
        addFooter();
    }

    /** Takes out a page's part, and what only it leads to. */
    private void drop(TemplatePart part) {
        others.remove(part);
        part.relations().forEach(relation -> part(relation).ifPresent(others::remove));
    }

    private void addFooter() {
        TemplatePart footer = StandardTemplate.footer();
        String name = free("/word/page-number.xml");
        others.add(new TemplatePart(name, footer.contentType(), styled(footer.text()).getBytes(StandardCharsets.UTF_8),
                List.of()));
        String relation = relate(Types.FOOTER, name);
        section = section.withPage("footer", "default", relation);
        if (section.hasTitlePage()) {
            section = section.withPage("footer", "first", relation);
        }
        if (evenPages()) {
            section = section.withPage("footer", "even", relation);
        }
    }

    private void markPages() {
        List<String> types = new ArrayList<>(List.of("default"));
        if (section.hasTitlePage()) {
            types.add("first");
        }
        if (evenPages()) {
            types.add("even");
        }
        String mark = styled(StandardTemplate.draftHeader().text());
        String own = null;
        List<TemplatePart> marked = new ArrayList<>();
        for (String type : types) {
            Optional<TemplatePart> header = section.page("header", type).flatMap(this::related);
            if (header.isPresent()) {
                if (!marked.contains(header.get())) {
                    TemplatePart with = marked(header.get(), mark);
                    others.set(others.indexOf(header.get()), with);
                    marked.add(with);
                }
            } else {
                if (own == null) {
                    TemplatePart draft = StandardTemplate.draftHeader().withText(mark);
                    others.add(draft);
                    own = relate(Types.HEADER, draft.name());
                }
                section = section.withPage("header", type, own);
            }
        }
    }

    private static TemplatePart marked(TemplatePart header, String mark) {
        Matcher paragraph = PARAGRAPH.matcher(mark);
        String text = EMPTY_HEADER.matcher(header.text()).replaceFirst("<$1$2></$1>");
        Matcher start = HEADER_START.matcher(text);
        if (!paragraph.find() || !start.find()) {
            throw new IllegalStateException("no place for the mark of a draft in " + header.name());
        }
        return header.withText(text.substring(0, start.end()) + paragraph.group() + text.substring(start.end()));
    }

    private void space(int spacing) {
        TemplatePart styles = template.related(Types.STYLES).orElseThrow();
        String text = styles.text();
        for (String id : TIGHT) {
            text = StyleText.spaced(text, template.styles().of(id), SINGLE, false);
        }
        for (String id : TEXT) {
            text = StyleText.spaced(text, template.styles().of(id), spacing, true);
        }
        others.set(others.indexOf(styles), styles.withText(text));
    }

    private boolean evenPages() {
        return template.related(Types.SETTINGS).map(TemplatePart::text)
                .filter(settings -> settings.matches("(?s).*<w:evenAndOddHeaders(?![^>]*w:val=\"(?:0|false|off)\").*")).isPresent();
    }

    private String styled(String page) {
        return page.replace("w:val=\"Header\"", "w:val=\"" + template.styles().of("Header") + "\"")
                .replace("w:val=\"Footer\"", "w:val=\"" + template.styles().of("Footer") + "\"");
    }

    private String relate(String type, String name) {
        List<Relation> relations = new ArrayList<>(document.relations());
        int number = relations.size() + 1;
        while (ids(relations).contains("rId" + number)) {
            number++;
        }
        relations.add(new Relation("rId" + number, type, name, false));
        document = document.asDocument(relations);
        return "rId" + number;
    }

    private static List<String> ids(List<Relation> relations) {
        return relations.stream().map(Relation::id).toList();
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; template.part(free).isPresent(); i++) {
            free = name.replace(".xml", i + ".xml");
        }
        return free;
    }

    private Optional<TemplatePart> related(String id) {
        return document.relations().stream().filter(relation -> relation.id().equals(id)).findFirst().flatMap(this::part);
    }

    private Optional<TemplatePart> part(Relation relation) {
        return relation.external() ? Optional.empty()
                : others.stream().filter(part -> part.name().equals(relation.target())).findFirst();
    }
}
