// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.abstracts;

import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Paragraph.Role;
import org.calx.manuscript.document.Run;
import org.calx.manuscript.document.Run.Mark;
import org.calx.manuscript.prose.Phrase;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.PartComposer;
import org.calx.manuscript.section.Writing;
import org.calx.model.Case;

/** The line of keywords. */
public final class KeywordsComposer implements PartComposer {

    @Override
    public List<Block> compose(Writing writing) {
        Case subject = writing.subject();
        return subject.getKeywords().isEmpty() ? List.of() : List.of(new Paragraph(Role.KEYWORDS, List.of(Prose.passage(subject,
                Phrase.of(Run.of("Keywords:", Mark.BOLD), String.join("; ", subject.getKeywords()))))));
    }
}
