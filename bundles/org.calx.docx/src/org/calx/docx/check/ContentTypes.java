// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of content each part has, and whether every part has one. */
final class ContentTypes {

    static final String PART = "/[Content_Types].xml";

    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private ContentTypes() {
    }

    static ContentTypes check(Archive archive, List<Defect> defects) {
        ContentTypes types = new ContentTypes();
        byte[] content = archive.entries().get(PART);
        if (content == null) {
            defects.add(new Defect("/", "the list of content types is missing"));
            return types;
        }
        Xml.visit(PART, content, types::read, defects);
        for (String name : archive.entries().keySet()) {
            if (!name.equals(PART) && types.of(name).isEmpty()) {
                defects.add(new Defect(name, "has no content type"));
            }
        }
        for (String name : types.byName.keySet()) {
            if (!archive.entries().containsKey(name)) {
                defects.add(new Defect(PART, "names the part " + name + ", which is missing"));
            }
        }
        return types;
    }

    /** {@return the content type of a part, or an empty text} */
    String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return byName.getOrDefault(name, byExtension.getOrDefault(extension, ""));
    }

    private void read(Element element) {
        String type = element.attribute("ContentType");
        if (element.localName().equals("Default")) {
            byExtension.put(element.attribute("Extension").toLowerCase(Locale.ROOT), type);
        } else if (element.localName().equals("Override")) {
            byName.put(element.attribute("PartName"), type);
        }
    }
}
