// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.w3c.dom.Document;

/** Makes of the parts of someone's document a template: its look without its text, its people and its links. */
final class TemplateMaker {

    /** What belongs to the whole document and may be kept as it is. */
    private static final Set<String> LOOK = Set.of("fontTable", "theme");
    private static final Pattern PLAIN = Pattern.compile("(?s)(<\\?xml[^>]*encoding=[\"'](UTF|utf)-8[\"'][^>]*>.*|<[^?].*)");
    private static final Pattern PAGE_FIELD = Pattern.compile("(?s).*\\bPAGE\\b.*");

    private final TemplatePart source;
    private final Map<String, TemplatePart> parts;
    private final List<String> notes;
    private final TemplateParts standard = StandardTemplate.parts();
    private final List<Relation> relations = new ArrayList<>();
    private final List<TemplatePart> others = new ArrayList<>();

    TemplateMaker(TemplatePart source, Map<String, TemplatePart> parts, List<String> notes) {
        this.source = source;
        this.parts = parts;
        this.notes = notes;
    }

    TemplateParts make(Collection<String> needed) {
        if (source.contentType().contains("macroEnabled")) {
            notes.add("its macros are left out");
        }
        Document document = Dom.parse(source);
        Dom.prefixed(document);
        Section section = SectionReader.read(document, standard.section(), notes);
        Document styles = tree(Types.STYLES, "it has no styles; Calx uses its own");
        Document numbering = tree(Types.NUMBERING, "");
        boolean stylesChanged = changed(Types.STYLES, styles) | StyleRepair.mend(styles) | StyleRepair.plain(styles)
                | StyleRepair.language(styles);
        boolean plainNumbers = StyleRepair.plain(numbering);
        ListMatch lists = new ListMatch(numbering, Dom.parse(standard.related(Types.NUMBERING).orElseThrow()));
        stylesChanged |= lists.mend(styles);
        StyleMatch match = new StyleMatch(styles, Dom.parse(standard.related(Types.STYLES).orElseThrow()), lists.bullet(),
                lists.decimal());
        StyleIds ids = new StyleIds(match.match(needed));
        if (!match.added().isEmpty()) {
            notes.add("it has no style " + String.join(", ", match.added()) + "; Calx adds its own");
        }
        Lists numbers = lists.match(styles, ids);
        boolean spaced = stylesChanged | StyleRepair.keepWithNext(styles, ids) | match.changed();
        keep(Types.STYLES, Types.STYLES_CONTENT, "/word/styles.xml", styles, spaced);
        keep(Types.NUMBERING, Types.NUMBERING_CONTENT, "/word/numbering.xml", numbering,
                changed(Types.NUMBERING, numbering) | plainNumbers | lists.changed());
        Document settings = tree(Types.SETTINGS, "");
        if (related(Types.SETTINGS).map(TemplatePart::relations).filter(found -> found.stream().anyMatch(Relation::external)).isPresent()) {
            notes.add("its link to another template or to data outside is left out");
        }
        keep(Types.SETTINGS, Types.SETTINGS_CONTENT, "/word/settings.xml", settings,
                changed(Types.SETTINGS, settings) | SettingsRepair.mend(settings));
        look();
        Reserved reserved = pages(section, styles);
        List<String> order = source.relations().stream().map(Relation::id).toList();
        relations.sort(Comparator.comparingInt(relation -> order.contains(relation.id()) ? order.indexOf(relation.id()) : order.size()));
        TemplateParts made = new TemplateParts(source.asDocument(relations), others, section.keeping(relations), numbers, ids,
                reserved);
        return pageNumbered(made);
    }

    /** {@return the tree of one of the parts every template needs, the standard one's where it is missing} */
    private Document tree(String type, String ifMissing) {
        Optional<TemplatePart> found = related(type);
        if (found.isEmpty() && !ifMissing.isEmpty()) {
            notes.add(ifMissing);
        }
        return Dom.parse(found.orElseGet(() -> standard.related(type).orElseThrow()));
    }

    /** Whether a part must be written anew to have the form that the writer's own changes rely on. */
    private boolean changed(String type, Document tree) {
        boolean plain = related(type).map(TemplatePart::text).filter(text -> PLAIN.matcher(text).matches() && !text.contains("='")).isPresent();
        return Dom.prefixed(tree) | ChildSort.sort(tree) | !plain;
    }

    private void keep(String type, String contentType, String name, Document tree, boolean changed) {
        Optional<TemplatePart> found = related(type);
        byte[] content = changed || found.isEmpty() ? Dom.bytes(tree) : found.get().bytes();
        TemplatePart part = new TemplatePart(found.map(TemplatePart::name).orElse(name), contentType, content, List.of());
        others.add(part);
        relations.add(new Relation(relation(type).map(Relation::id).orElse("rIdCalx" + type.substring(type.lastIndexOf('/') + 1)),
                type, part.name(), false));
    }

    private void look() {
        for (Relation relation : source.relations()) {
            if (LOOK.contains(relation.type().substring(relation.type().lastIndexOf('/') + 1))) {
                collect(relation);
            }
        }
    }

    private Reserved pages(Section section, Document styles) {
        Set<String> defined = new HashSet<>();
        StyleMatch.styles(styles).forEach(style -> defined.add(Dom.attribute(style, "type") + " " + Dom.attribute(style, "styleId")));
        PageParts pages = new PageParts(defined);
        for (Relation relation : source.relations()) {
            if (section.xml().contains("r:id=\"" + relation.id() + "\"") && !relation.external() && parts.containsKey(relation.target())
                    && !relation.target().equals(StandardTemplate.draftHeader().name())) {
                TemplatePart page = pages.mend(parts.get(relation.target()));
                relations.add(relation);
                if (others.stream().noneMatch(part -> part.name().equals(page.name()))) {
                    others.add(page);
                    page.relations().forEach(this::into);
                }
            }
        }
        if (!pages.outside().isEmpty()) {
            notes.add("what its headers and footers load from outside is left out: " + String.join(", ", pages.outside()));
        }
        return new Reserved(pages.drawings(), pages.bookmarks().size(), new TreeSet<>(pages.bookmarks()));
    }

    private void collect(Relation relation) {
        if (!relation.external() && parts.containsKey(relation.target())) {
            relations.add(relation);
            into(relation);
        }
    }

    /** Takes a part and those that it leads to, without what lies outside. */
    private void into(Relation relation) {
        TemplatePart part = relation.external() ? null : parts.get(relation.target());
        if (part != null && others.stream().noneMatch(other -> other.name().equals(part.name()))) {
            List<Relation> inside = part.relations().stream().filter(each -> !each.external()).toList();
            others.add(new TemplatePart(part.name(), part.contentType(), part.bytes(), inside));
            inside.forEach(this::into);
        }
    }

    private TemplateParts pageNumbered(TemplateParts made) {
        boolean numbered = made.others().stream().anyMatch(part -> part.contentType().matches(".*(header|footer)\\+xml")
                && PAGE_FIELD.matcher(new String(part.bytes(), StandardCharsets.UTF_8)).matches());
        if (numbered || made.section().page("footer", "default").isPresent()) {
            return made;
        }
        notes.add("it has no page numbers; Calx adds them at the foot");
        return Variant.numbered(made);
    }

    private Optional<Relation> relation(String type) {
        return source.relations().stream().filter(relation -> relation.type().equals(type) && parts.containsKey(relation.target())).findFirst();
    }

    private Optional<TemplatePart> related(String type) {
        return relation(type).map(found -> parts.get(found.target()));
    }
}
