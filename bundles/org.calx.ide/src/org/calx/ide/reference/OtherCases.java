// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;

/** The other cases in a folder, which may cite from the same reference file. They are searched as text: a citation looks the same everywhere. */
final class OtherCases {

    private static final Pattern CITATION = Pattern.compile("\\[@[^]\\r\\n]*]");

    private OtherCases() {
    }

    /**
     * Finds where other cases of the folder cite a publication.
     *
     * @param key      its key
     * @param mentions the mentions known; those in reference files tell which cases mean the same publication
     * @param file     the case that is not searched
     * @param unsaved  the texts of files that differ from what is on disk
     * @return the citations
     */
    static List<Mention> citing(String key, List<Mention> mentions, Path file, Map<Path, String> unsaved) {
        Set<String> bibliographies = mentions.stream().filter(Mention::isWrite).map(mention -> mention.file().getFileName().toString())
                .collect(Collectors.toSet());
        List<Mention> found = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        if (bibliographies.isEmpty() || folder == null) {
            return found;
        }
        for (Path other : NearbyCases.in(folder)) {
            String text = other.equals(file.toAbsolutePath()) ? "" : NearbyCases.text(other, unsaved);
            if (bibliographies.stream().anyMatch(text::contains)) {
                cite(text, key, other, found);
            }
        }
        return found;
    }

    private static void cite(String text, String key, Path file, List<Mention> found) {
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            for (Segment.Key cited : NarrativeText.parse(citation.group()).keys()) {
                if (cited.name().equals(key)) {
                    found.add(new Mention(file, citation.start() + cited.offset(), key.length(), MentionKind.CITATION));
                }
            }
        }
    }
}
