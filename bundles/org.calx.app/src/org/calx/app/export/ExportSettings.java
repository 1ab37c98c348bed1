// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.export;

import java.util.Map;
import java.util.TreeMap;
import org.calx.publish.WordOptions.Spacing;

/**
 * How the author wants manuscripts exported, in words that can be remembered.
 *
 * @param journal     the name of a journal; {@link #AS_CHOSEN}, or {@link #NO_JOURNAL}
 * @param style       the name of a citation style or the path of one; empty for the journal's
 * @param template    the path of a Word template; empty for the one of Calx
 * @param blind       whether nothing may tell who wrote them
 * @param draft       whether cases with errors are exported too
 * @param checklist   whether the CARE checklist is the last section
 * @param lineNumbers whether lines are numbered, also where the journal does not ask for it
 * @param spacing     the distance of the lines
 * @param folder      where to; empty for the folder of the case
 * @param open        whether a manuscript is opened when it is written
 */
public record ExportSettings(String journal, String style, String template, boolean blind, boolean draft, boolean checklist, boolean lineNumbers,
        Spacing spacing, String folder, boolean open) {

    /** Each case for the journal chosen for it in its editor. */
    public static final String AS_CHOSEN = "";
    /** For no journal in particular. */
    public static final String NO_JOURNAL = "-";
    /** As the journal of each case wants it, beside the case. */
    public static final ExportSettings STANDARD = new ExportSettings(AS_CHOSEN, "", "", false, false, false, false, Spacing.OF_JOURNAL, "", false);

    /** {@return the settings as words} */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("journal", journal);
        words.put("style", style);
        words.put("template", template);
        words.put("blind", String.valueOf(blind));
        words.put("draft", String.valueOf(draft));
        words.put("checklist", String.valueOf(checklist));
        words.put("lineNumbers", String.valueOf(lineNumbers));
        words.put("spacing", spacing.name());
        words.put("folder", folder);
        words.put("open", String.valueOf(open));
        return words;
    }

    /** {@return the settings of words; what is missing or makes no sense any more is as in {@link #STANDARD}} */
    public static ExportSettings of(Map<String, String> words) {
        Spacing spacing = Spacing.OF_JOURNAL;
        for (Spacing each : Spacing.values()) {
            spacing = each.name().equals(words.get("spacing")) ? each : spacing;
        }
        return new ExportSettings(words.getOrDefault("journal", AS_CHOSEN), words.getOrDefault("style", ""), words.getOrDefault("template", ""),
                flag(words, "blind"), flag(words, "draft"), flag(words, "checklist"), flag(words, "lineNumbers"), spacing,
                words.getOrDefault("folder", ""), flag(words, "open"));
    }

    private static boolean flag(Map<String, String> words, String name) {
        return Boolean.parseBoolean(words.get(name));
    }

    /** {@return the same with cases with errors exported too} */
    public ExportSettings asDraft() {
        return new ExportSettings(journal, style, template, blind, true, checklist, lineNumbers, spacing, folder, open);
    }
}
