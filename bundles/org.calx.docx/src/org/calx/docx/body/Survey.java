// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.calx.docx.xml.UnwritableException;
import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.Figure;
import org.calx.manuscript.document.ItemList;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Table;

/**
 * What must be known of a manuscript before its first word is written: what can be referred to, and which parts the
 * package will have.
 */
public final class Survey {

    /** Word's own limits for the name of a bookmark. */
    private static final Pattern BOOKMARK = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}");

    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Target> references = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private int numberedLists;
    private String referenceNumbers = "";

    private Survey() {
    }

    /** Where a citation leads: the bookmark of the reference and the digits of its label, empty if it has none. */
    record Target(String bookmark, String number) {
    }

    /**
     * Surveys a manuscript.
     *
     * @param manuscript what will be written
     * @param taken      the names of bookmarks that headers and footers have, in small letters
     * @return what was found
     * @throws UnwritableException if two captions share a bookmark, or a reference is listed twice
     */
    public static Survey of(Manuscript manuscript, Set<String> taken) throws UnwritableException {
        Survey survey = new Survey();
        survey.taken.addAll(taken);
        for (Block block : manuscript.blocks()) {
            if (block instanceof Figure figure) {
                survey.figures.add(figure);
                survey.add(figure.caption());
            } else if (block instanceof Table table) {
                survey.add(table.caption());
            } else if (block instanceof ItemList list && list.ordered() && !list.items().isEmpty()) {
                survey.numberedLists++;
            }
        }
        boolean several = manuscript.blocks().stream().filter(ReferenceList.class::isInstance).count() > 1;
        for (Block block : manuscript.blocks()) {
            if (block instanceof ReferenceList list) {
                survey.referenceNumbers = several ? "" : ReferenceNumbers.of(list);
                for (ReferenceList.Entry entry : list.entries()) {
                    survey.add(entry);
                }
            }
        }
        return survey;
    }

    /** {@return the figures in their order} */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** {@return how many numbered lists there are} */
    public int numberedLists() {
        return numberedLists;
    }

    /** {@return how the references are numbered, such as {@code [%1]}; empty if their labels are no running numbers} */
    public String referenceNumbers() {
        return referenceNumbers;
    }

    /** {@return the bookmark of a caption as Word allows it, or null if there is no such caption} */
    String bookmark(String name) {
        return renamed.get(name);
    }

    /** {@return where a citation of the key leads, or null if the key is not among the references} */
    Target reference(String key) {
        return references.get(key);
    }

    /** A name that Word does not allow gives way to one made of label and number. */
    private void add(Caption caption) throws UnwritableException {
        String name = caption.bookmark();
        if (renamed.containsKey(name)) {
            throw new UnwritableException("two captions are named \"" + name + "\"; rename one");
        }
        String allowed = BOOKMARK.matcher(name).matches() ? name : "_Ref_" + caption.kind().label() + "_" + caption.number();
        String free = allowed;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = allowed.substring(0, Math.min(36, allowed.length())) + "_" + i;
        }
        renamed.put(name, free);
    }

    private void add(ReferenceList.Entry entry) throws UnwritableException {
        if (references.containsKey(entry.key())) {
            throw new UnwritableException("the reference \"" + entry.key() + "\" is listed twice; remove one");
        }
        int number = references.size() + 1;
        while (!taken.add("_ref_citation_" + number)) {
            number++;
        }
        references.put(entry.key(), new Target("_Ref_citation_" + number, entry.label().replaceAll("\\D", "")));
    }
}
