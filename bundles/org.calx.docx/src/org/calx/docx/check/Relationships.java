// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relationships of every part, by source and id, checked to lead somewhere. */
final class Relationships {

    private static final String DOCUMENT = "officeDocument";

    /** Source part to id to the last word of the type; the package itself is the source {@code /}. */
    private final Map<String, Map<String, String>> kinds = new HashMap<>();
    private final Archive archive;
    private final List<Defect> defects;

    private Relationships(Archive archive, List<Defect> defects) {
        this.archive = archive;
        this.defects = defects;
    }

    static Relationships check(Archive archive, List<Defect> defects) {
        Relationships relationships = new Relationships(archive, defects);
        archive.entries().forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                String source = name.replace("_rels/", "").replaceAll("\\.rels$", "");
                if (!source.equals("/") && !archive.entries().containsKey(source)) {
                    defects.add(new Defect(name, "belongs to the part " + source + ", which is missing"));
                }
                Xml.visit(name, content, element -> relationships.read(name, source, element), defects);
            }
        });
        if (!relationships.of("/").containsValue(DOCUMENT)) {
            defects.add(new Defect("/", "no relationship leads to a document"));
        }
        return relationships;
    }

    /** {@return the kind of relationship by id, such as {@code image}} */
    Map<String, String> of(String source) {
        return kinds.getOrDefault(source, Map.of());
    }

    private void read(String part, String source, Element element) {
        if (!element.localName().equals("Relationship")) {
            return;
        }
        String id = element.attribute("Id");
        String type = element.attribute("Type");
        String target = element.attribute("Target");
        if (id == null || type == null || target == null) {
            defects.add(new Defect(part, "has a relationship without id, type or target"));
            return;
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (kinds.computeIfAbsent(source, key -> new HashMap<>()).put(id, kind) != null) {
            defects.add(new Defect(part, "has two relationships with the id " + id));
        }
        try {
            URI uri = new URI(target);
            if (!"External".equals(element.attribute("TargetMode"))) {
                inside(part, id, URI.create(source).resolve(uri).getPath());
            } else if (kind.equals("hyperlink") && !uri.isAbsolute()) {
                defects.add(new Defect(part, "the link " + id + " leads to \"" + target + "\", which is no address"));
            }
        } catch (URISyntaxException e) {
            defects.add(new Defect(part, "the target of " + id + " is not an address: " + e.getMessage()));
        }
    }

    private void inside(String part, String id, String target) {
        if (!archive.entries().containsKey(target)) {
            defects.add(new Defect(part, id + " leads to the part " + target + ", which is missing"));
        }
    }
}
