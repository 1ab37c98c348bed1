// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.numbering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.calx.manuscript.document.Block;
import org.calx.manuscript.document.Caption;
import org.calx.manuscript.document.CrossReference;
import org.calx.manuscript.document.Inline;
import org.calx.manuscript.document.Run;

/** Numbers figures and tables in the order they stand, then the references to them. */
public final class CaptionNumbers {

    private CaptionNumbers() {
    }

    /** {@return the blocks with their numbers; a reference to nothing becomes a visible question mark} */
    public static List<Block> number(List<Block> blocks) {
        Map<Caption.Kind, Integer> counts = new EnumMap<>(Caption.Kind.class);
        Map<String, String> labels = new HashMap<>();
        List<Block> numbered = new Rewriting() {
            @Override
            Caption caption(Caption caption) {
                int number = counts.merge(caption.kind(), 1, Integer::sum);
                labels.put(caption.bookmark(), caption.kind().label() + "\u00A0" + number);
                return new Caption(caption.kind(), number, caption.bookmark(), inlines(caption.text()));
            }
        }.blocks(blocks);
        return new Rewriting() {
            @Override
            Inline reference(CrossReference reference) {
                String label = labels.get(reference.bookmark());
                return label == null ? Run.of("[?" + reference.text() + "]") : new CrossReference(reference.bookmark(), label);
            }
        }.blocks(numbered);
    }
}
