// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.prose;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Paragraph;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Run;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds running text sentence by sentence; each sentence remembers the model element it comes from. */
public final class Prose {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> paragraph = new ArrayList<>();

    /**
     * Adds a sentence.
     *
     * @param origin the element it says something about
     * @param parts  its parts, see {@link Phrase#of}; without any the sentence is not written
     * @return this
     */
    public Prose say(EObject origin, Object... parts) {
        List<Inline> sentence = Phrase.sentence(parts);
        if (!sentence.isEmpty()) {
            if (!paragraph.isEmpty()) {
                paragraph.add(Run.of(" "));
            }
            paragraph.add(passage(origin, sentence));
        }
        return this;
    }

    /** {@return this, with what follows in a new paragraph} */
    public Prose paragraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.BODY, paragraph));
            paragraph.clear();
        }
        return this;
    }

    /** {@return everything said} */
    public List<Block> blocks() {
        paragraph();
        return List.copyOf(blocks);
    }

    /** {@return content that remembers where it comes from} */
    public static Passage passage(EObject origin, List<Inline> content) {
        return new Passage(origin(origin), content);
    }

    /** {@return where something comes from} */
    public static Passage.Origin origin(EObject element) {
        return new Passage.Origin(EcoreUtil.getURI(element).toString());
    }
}
