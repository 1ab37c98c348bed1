// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes from a template's settings what belongs to its text or its people, and what would make Word ask questions. */
final class SettingsRepair {

    /** The template it was made from, data to merge, protection, tracked changes, session numbers, hidden variables. */
    private static final Set<String> DROPPED = Set.of("attachedTemplate", "linkStyles", "mailMerge", "documentProtection",
            "writeProtection", "trackRevisions", "revisionView", "updateFields", "rsids", "docVars", "docId", "proofState",
            "activeWritingStyle", "saveThroughXslt", "attachedSchema", "schemaLibrary", "footnotePr", "endnotePr",
            "removePersonalInformation", "removeDateAndTime", "readModeInkLockDown", "smartTagType", "hdrShapeDefaults");
    private static final String MODE = "compatibilityMode";
    private static final String WORD_SETTING = "http://schemas.microsoft.com/office/word";
    /** Word 2013 and later; an older one shows "Compatibility Mode" and lays pages out in the old way. */
    private static final String CURRENT = "15";
    /** What the schema wants behind the compatibility settings. */
    private static final Set<String> AFTER_COMPAT = Set.of("docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang",
            "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions",
            "readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol",
            "listSeparator");

    private SettingsRepair() {
    }

    /** {@return whether anything was changed} */
    static boolean mend(Document settings) {
        boolean changed = false;
        for (Element child : Dom.children(settings.getDocumentElement())) {
            if (DROPPED.contains(child.getLocalName())) {
                Dom.remove(child);
                changed = true;
            }
        }
        return compatibility(settings) || changed;
    }

    private static boolean compatibility(Document settings) {
        Element root = settings.getDocumentElement();
        Element compat = Dom.child(root, "compat").orElseGet(() -> (Element) root.insertBefore(Dom.create(settings, "compat"),
                Dom.children(root).stream().filter(child -> AFTER_COMPAT.contains(child.getLocalName())
                        || !Types.WORD_NAMESPACE.equals(child.getNamespaceURI())).findFirst().orElse(null)));
        List<Element> modes = Dom.children(compat).stream().filter(child -> Dom.attribute(child, "name").equals(MODE)).toList();
        if (modes.size() == 1 && Dom.attribute(modes.get(0), "val").equals(CURRENT)) {
            return false;
        }
        modes.forEach(Dom::remove);
        Element mode = Dom.create(settings, "compatSetting");
        Dom.set(mode, "name", MODE);
        Dom.set(mode, "uri", WORD_SETTING);
        Dom.set(mode, "val", CURRENT);
        compat.appendChild(mode);
        return true;
    }
}
