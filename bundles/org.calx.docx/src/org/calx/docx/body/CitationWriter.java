// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.body;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calx.manuscript.document.Citation;
import org.calx.manuscript.document.Run;

/**
 * Writes citations as links to the list of references. In a numeric style each number leads to its own reference; any
 * other citation leads as a whole to the first one it names. A citation whose keys are not in the list stays text.
 */
final class CitationWriter {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Body body;
    private final RunWriter runs;

    CitationWriter(Body body, RunWriter runs) {
        this.body = body;
        this.runs = runs;
    }

    void write(Citation citation) throws IOException {
        List<Survey.Target> targets = citation.keys().stream().map(body.survey::reference).filter(Objects::nonNull)
                .toList();
        boolean numeric = targets.size() > 1 && citation.rendered().stream()
                .anyMatch(run -> NUMBER.matcher(run.text()).results().anyMatch(n -> target(n.group(), targets) != null));
        for (Run run : citation.rendered()) {
            if (numeric) {
                numbers(run, targets);
            } else {
                linked(run, run.text(), targets.isEmpty() ? null : targets.get(0));
            }
        }
    }

    private void numbers(Run run, List<Survey.Target> targets) throws IOException {
        Matcher number = NUMBER.matcher(run.text());
        int from = 0;
        while (number.find()) {
            linked(run, run.text().substring(from, number.start()), null);
            linked(run, number.group(), target(number.group(), targets));
            from = number.end();
        }
        linked(run, run.text().substring(from), null);
    }

    private static Survey.Target target(String number, List<Survey.Target> targets) {
        return targets.stream().filter(target -> target.number().equals(number)).findFirst().orElse(null);
    }

    private void linked(Run run, String text, Survey.Target target) throws IOException {
        if (target == null || text.isEmpty()) {
            runs.write(text, run.marks(), Styles.CITATION);
            return;
        }
        body.xml.open("w:hyperlink").attribute("w:anchor", target.bookmark()).attribute("w:history", 1);
        runs.write(text, run.marks(), Styles.CITATION);
        body.xml.end("w:hyperlink");
    }
}
